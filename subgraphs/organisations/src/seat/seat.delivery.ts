import { column, type DeliveryFile } from '@regiograaf/subgraph-kit';

const { idOf, meaning, required, text, yesOrNo } = column;

export const seatFile: DeliveryFile = {
  file: 'seats.csv',
  thing: 'seat',
  prefix: 'seat',
  kind: 'fact',
  description: 'Which post, organisation or GP sits in which body.',
  columns: {
    body: required(idOf('body')),
    post: meaning('The post that sits in it, whoever holds it.', idOf('post')),
    organisation: meaning('The organisation that sits in it, where its post is not known.', idOf('organisation')),
    person: meaning('The GP who sits in it in person, as in a working group of GPs; not whoever holds a post.', idOf('person')),
    role: meaning('As what.', text),
    chair: required(yesOrNo),
  },
  check: ({ post, organisation, person }) =>
    [post, organisation, person].filter((each) => each != null).length === 1 ? [] : [{ column: 'post', expected: 'exactly one of post, organisation and person' }],
};
