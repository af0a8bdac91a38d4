import { column, type DeliveryFile } from '@regiograaf/subgraph-kit';

const { date, idOf, oneOf, required, text } = column;

export const decisionFile: DeliveryFile = {
  file: 'decisions.csv',
  thing: 'decision',
  prefix: 'decision',
  kind: 'fact',
  description: 'Decisions that mandates rest on.',
  columns: {
    title: required(text),
    body: idOf('body'),
    organisation: idOf('organisation'),
    decided_on: date,
    decided_precision: oneOf(['DAY', 'MONTH', 'YEAR', 'UNKNOWN']),
  },
};
