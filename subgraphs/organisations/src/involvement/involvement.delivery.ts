import { column, type DeliveryFile } from '@regiograaf/subgraph-kit';

const { idOf, required, text } = column;

export const involvementFile: DeliveryFile = {
  file: 'involvements.csv',
  thing: 'involvement',
  prefix: 'involvement',
  kind: 'fact',
  description: 'Who must also be involved in a region, on one theme or on every theme, whoever was asked.',
  columns: {
    region: required(idOf('region')),
    theme: idOf('theme'),
    organisation: idOf('organisation'),
    body: idOf('body'),
    post: idOf('post'),
    reason: required(text),
  },
  check: ({ organisation, body, post }) =>
    organisation ?? body ?? post ? [] : [{ column: 'organisation', expected: 'at least one of organisation, body and post' }],
};
