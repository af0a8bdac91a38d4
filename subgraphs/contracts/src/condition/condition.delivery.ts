import { column, type DeliveryFile } from '@regiograaf/subgraph-kit';
import { ConditionStatus } from './condition-status.js';

const { as, idOf, meaning, oneOf, required, text, yesOrNo } = column;

export const conditionFile: DeliveryFile = {
  file: 'contract_conditions.csv',
  thing: 'condition',
  prefix: 'condition',
  kind: 'fact',
  description:
    'What one side asks before it signs, of a contract or, where there is none yet, of a region. Who may see one that is not published: the parties, or who asks it, and the stewards of the region.',
  columns: {
    contract: idOf('contract'),
    region: meaning('if it is of no contract', idOf('region')),
    organisation: required(meaning('who asks it', idOf('organisation'))),
    title: required(text),
    description: text,
    status: as('progress', required(oneOf(Object.values(ConditionStatus)))),
    published: required(yesOrNo),
  },
  check: ({ contract, region }) =>
    (contract === undefined) === (region === undefined) ? [{ column: 'contract', expected: 'a contract or else a region, and not both' }] : [],
};
