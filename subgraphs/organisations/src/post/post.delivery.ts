import { column, type DeliveryFile } from '@regiograaf/subgraph-kit';
import { PostKind } from './post-kind.js';

const { idOf, oneOf, required, text } = column;

export const postFile: DeliveryFile = {
  file: 'posts.csv',
  thing: 'post',
  prefix: 'post',
  kind: 'fact',
  description: 'Posts with the contact points that belong to the function, never to a person.',
  columns: {
    name: required(text),
    kind: required(oneOf(Object.values(PostKind))),
    organisation: required(idOf('organisation')),
    body: idOf('body'),
    phone: text,
    email: text,
    website: text,
  },
};
