// What the gateway and the subgraphs agree on, without the weight of the rest.
export { ANONYMOUS, hasScope, type Caller } from './caller.js';
export { ERROR_CODES, inputError, type ErrorCode } from './errors.js';
export { decodeCursor, encodeCursor, invalidCursor, type Cursor } from './paging/cursor.js';
export { logToStderr, type Log } from './server/log.js';
export { AS_OF, givenMoments, resolveMoments, type GivenMoments } from './temporal/as-of.js';
export { presentMoments, type Moments } from './temporal/moments.js';
