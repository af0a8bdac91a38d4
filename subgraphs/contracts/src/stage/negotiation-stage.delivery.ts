import { column, type DeliveryFile } from '@regiograaf/subgraph-kit';
import { ContractStage } from '../contract/contract-stage.js';

const { dateUntilToday, idOf, oneOf, required } = column;

export const negotiationStageFile: DeliveryFile = {
  file: 'contract_stages.csv',
  thing: 'negotiation_stage',
  prefix: 'stage',
  kind: 'fact',
  description: 'When contracts came how far. The last stage of a contract is the one that it says itself, and the day of signing is its own.',
  columns: {
    contract: required(idOf('contract')),
    stage: required(oneOf(Object.values(ContractStage))),
    reached_on: required(dateUntilToday),
  },
  check: (row) =>
    ['from', 'to', 'valid_from', 'valid_to'].filter((header) => row[header] !== undefined).map((header) => ({ column: header, expected: 'nothing: what happened on a day has no end' })),
};
