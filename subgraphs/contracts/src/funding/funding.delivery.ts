import { column, type DeliveryFile, type RowProblem } from '@regiograaf/subgraph-kit';
import { euros } from './euros.js';
import { FundingKind } from './funding-kind.js';

const { idOf, integer, meaning, oneOf, required, text } = column;

export const fundingFile: DeliveryFile = {
  file: 'contract_funding.csv',
  thing: 'funding',
  prefix: 'funding',
  kind: 'fact',
  description: 'What contracts are funded with, per calendar year. Each row is a part by itself: what is given for a module or an agreement is not in a row of the contract too. For the parties and the stewards of the region.',
  columns: {
    contract: required(idOf('contract')),
    module: meaning('The module of the contract that it is for; empty: for the contract, or for an agreement.', idOf('module')),
    agreement: meaning('The agreement of the contract that it is for; empty: for the contract, or for a module.', idOf('agreement')),
    kind: required(oneOf(Object.values(FundingKind))),
    year: required(integer),
    amount_euros: euros,
    ceiling_euros: euros,
    description: text,
  },
  check: ({ module, agreement, amount_euros: amount, ceiling_euros: ceiling, ...row }): RowProblem[] => [
    ...(module != null && agreement != null ? [{ column: 'agreement', expected: 'nothing, as it is for a module' }] : []),
    ...(amount == null && ceiling == null ? [{ column: 'amount_euros', expected: 'an amount, unless there is a ceiling' }] : []),
    ...['from', 'to', 'valid_from', 'valid_to']
      .filter((header) => row[header] != null)
      .map((header) => ({ column: header, expected: 'nothing: funding is of its year' })),
  ],
};
