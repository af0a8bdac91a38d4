import { column, type DeliveryFile } from '@regiograaf/subgraph-kit';

const { idOf, listOf, required, text } = column;

export const membershipFile: DeliveryFile = {
  file: 'memberships.csv',
  thing: 'membership',
  prefix: 'membership',
  kind: 'fact',
  description: 'Who belongs to what, and whom a member represents there.',
  columns: {
    member: required(idOf('organisation')),
    organisation: required(idOf('organisation')),
    represents: listOf(idOf('organisation')),
    represents_description: text,
  },
};
