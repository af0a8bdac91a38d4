import { column, type DeliveryFile } from '@regiograaf/subgraph-kit';

const { date, idOf, meaning, required } = column;

export const moduleUptakeFile: DeliveryFile = {
  file: 'module_uptake.csv',
  thing: 'module_uptake',
  prefix: 'uptake',
  kind: 'fact',
  description: 'Which practices take part in which modules, from when to when. For each practice itself, the parties to the contract and the stewards of the region.',
  columns: {
    module: required(idOf('module')),
    practice: required(idOf('organisation')),
    to: meaning('First day on which it no longer holds; no later than the end of the module and its contract. If it is not known: their end, with `to_precision` UNKNOWN.', date),
  },
};
