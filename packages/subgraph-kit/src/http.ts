// What answers over HTTP has in common, gateway and subgraph, without the weight of the rest.
export { bind, type Address } from './server/bind.js';
export { httpErrors, notFound } from './server/http-errors.js';
export { leavingOf } from './server/leaving.js';
