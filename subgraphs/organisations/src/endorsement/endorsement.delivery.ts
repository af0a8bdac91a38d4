import { column, type DeliveryFile } from '@regiograaf/subgraph-kit';

const { idOf, meaning, required } = column;

export const endorsementFile: DeliveryFile = {
  file: 'endorsements.csv',
  thing: 'endorsement',
  prefix: 'endorsement',
  kind: 'fact',
  description: 'Who stands behind which mandate beside the one who gave it, from `from` on.',
  columns: {
    mandate: required(idOf('mandate')),
    body: meaning('The body that endorsed it.', idOf('body')),
    organisation: meaning('The organisation that endorsed it, where no body is named.', idOf('organisation')),
    decision: meaning('The decision by which it did.', idOf('decision')),
  },
  check: ({ body, organisation }) => ((body == null) === (organisation == null) ? [{ column: 'body', expected: 'exactly one of body and organisation' }] : []),
};
