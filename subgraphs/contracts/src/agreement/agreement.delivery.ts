import { column, type DeliveryFile } from '@regiograaf/subgraph-kit';

const { idOf, required, text, yesOrNo } = column;

export const agreementFile: DeliveryFile = {
  file: 'agreements.csv',
  thing: 'agreement',
  prefix: 'agreement',
  kind: 'fact',
  description: 'What the parties to a contract agreed, each with the activity of a regioplan that it carries out. Who may see one that is not published: the parties, and the stewards of the region.',
  columns: {
    contract: required(idOf('contract')),
    title: required(text),
    description: text,
    activity: idOf('activity'),
    published: required(yesOrNo),
    without_indicator_reason: text,
  },
};
