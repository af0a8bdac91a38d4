import { column, type DeliveryFile } from '@regiograaf/subgraph-kit';
import { ContractSide } from './contract-side.js';

const { idOf, oneOf, required } = column;

export const partyFile: DeliveryFile = {
  file: 'contract_parties.csv',
  thing: 'party',
  prefix: 'party',
  kind: 'fact',
  description:
    'Who is party to a contract, on which side, by whose signature, and for which network without legal personality. Who sits at the table has a `certainty` of UNDER_NEGOTIATION or EXPECTED, and may see what is only for the parties until it is signed; who is PROPOSED may not.',
  columns: {
    contract: required(idOf('contract')),
    organisation: required(idOf('organisation')),
    side: required(oneOf(Object.values(ContractSide))),
    signed_by: idOf('post'),
    on_behalf_of: idOf('organisation'),
  },
  check: ({ organisation, on_behalf_of: onBehalfOf }) =>
    onBehalfOf != null && onBehalfOf === organisation ? [{ column: 'on_behalf_of', expected: 'another organisation than the party itself' }] : [],
};
