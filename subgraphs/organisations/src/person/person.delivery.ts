import { column, type DeliveryFile } from '@regiograaf/subgraph-kit';

const { required, text, yesOrNo } = column;

export const personFile: DeliveryFile = {
  file: 'people.csv',
  thing: 'person',
  prefix: 'person',
  kind: 'plain',
  description: 'Those who hold posts, and GPs who are members in person. They stand outside the history, so that they can be erased.',
  columns: { name: required(text), phone: text, email: text, fictional: required(yesOrNo) },
};
