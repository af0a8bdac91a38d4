import { column, type DeliveryFile } from '@regiograaf/subgraph-kit';

const { idOf, meaning, required, text, yesOrNo } = column;

export const seatFile: DeliveryFile = {
  file: 'seats.csv',
  thing: 'seat',
  prefix: 'seat',
  kind: 'fact',
  description: 'Which post or organisation sits in which body.',
  columns: {
    body: required(idOf('body')),
    post: meaning('The post that sits in it; never a person.', idOf('post')),
    organisation: meaning('The organisation that sits in it, where its post is not known.', idOf('organisation')),
    role: meaning('As what.', text),
    chair: required(yesOrNo),
  },
  check: ({ post, organisation }) => ((post == null) === (organisation == null) ? [{ column: 'post', expected: 'exactly one of post and organisation' }] : []),
};
