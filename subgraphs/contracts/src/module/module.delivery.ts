import { column, type DeliveryFile } from '@regiograaf/subgraph-kit';
import { ModuleKind } from './module-kind.js';

const { idOf, oneOf, required, text } = column;

export const moduleFile: DeliveryFile = {
  file: 'contract_modules.csv',
  thing: 'module',
  prefix: 'module',
  kind: 'fact',
  description: 'The modules of contracts; the term of each lies within that of its contract.',
  columns: {
    contract: required(idOf('contract')),
    kind: required(oneOf(Object.values(ModuleKind))),
    name: required(text),
  },
};
