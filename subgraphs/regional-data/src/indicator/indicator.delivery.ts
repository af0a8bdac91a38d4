import { column, type DeliveryFile } from '@regiograaf/subgraph-kit';
import { Aggregation } from './aggregation.js';

const { oneOf, required, text } = column;

export const indicatorFile: DeliveryFile = {
  file: 'indicators.csv',
  thing: 'indicator',
  prefix: 'indicator',
  kind: 'fact',
  description: 'What is counted or measured, in what unit, and how it adds up.',
  columns: {
    name_nl: required(text),
    name_en: required(text),
    unit: required(text),
    aggregation: required(oneOf(Object.values(Aggregation))),
  },
};
