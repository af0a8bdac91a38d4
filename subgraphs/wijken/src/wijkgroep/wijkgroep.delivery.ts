import { column, type DeliveryFile } from '@regiograaf/subgraph-kit';
import { AREA_THINGS } from '../place/place.js';
import { CoordinatorStatus } from './coordinator-status.js';
import { WijkgroepKind } from './wijkgroep-kind.js';

const { idOf, listOf, meaning, oneOf, required, text } = column;

/** Of a post that is given; without one there is nothing to say. */
const POST_STATUSES = Object.values(CoordinatorStatus).filter((status) => status !== CoordinatorStatus.NONE);

export const wijkgroepFile: DeliveryFile = {
  file: 'wijkgroepen.csv',
  thing: 'wijkgroep',
  prefix: 'wijkgroep',
  kind: 'fact',
  description: 'Wijkgroepen, each with its working area and who coordinates it.',
  columns: {
    name: required(text),
    kind: required(oneOf(Object.values(WijkgroepKind))),
    working_area: required(listOf(idOf(...AREA_THINGS))),
    post: idOf('post'),
    post_status: meaning('Of `post`; ESTABLISHED unless given.', oneOf(POST_STATUSES)),
    organisation: idOf('organisation'),
    practices: listOf(idOf('organisation')),
  },
  check: ({ post, post_status: status }) => (post === undefined && status !== undefined ? [{ column: 'post_status', expected: 'nothing, as post is empty' }] : []),
};
