import { column, type DeliveryFile } from '@regiograaf/subgraph-kit';

const { idOf, listOf, meaning, required, text, yesOrNo } = column;

export const membershipFile: DeliveryFile = {
  file: 'memberships.csv',
  thing: 'membership',
  prefix: 'membership',
  kind: 'fact',
  description: 'Who belongs to what, and whom a member represents there.',
  columns: {
    member: meaning('The organisation that belongs.', idOf('organisation')),
    member_person: meaning('The GP who belongs in person, where no organisation does.', idOf('person')),
    practice_owning: meaning('Whether that GP owns a practice; empty: not known.', yesOrNo),
    organisation: required(idOf('organisation')),
    represents: listOf(idOf('organisation')),
    represents_description: text,
  },
  check: ({ member, member_person: person, practice_owning: owning }) => [
    ...((member == null) === (person == null) ? [{ column: 'member', expected: 'exactly one of member and member_person' }] : []),
    ...(owning != null && person == null ? [{ column: 'practice_owning', expected: 'nothing, where an organisation belongs' }] : []),
  ],
};
