// What the gateway and the subgraphs agree on, without the weight of the rest.
export { ANONYMOUS, hasScope, type Caller } from './caller.js';
export { ANSWER_WITHIN_MS } from './database/statement-timeout.js';
export { ERROR_CODES, inputError, TIMED_OUT, type ErrorCode } from './errors.js';
export { decodeCursor, encodeCursor, invalidCursor, type Cursor } from './paging/cursor.js';
export { readGatewayKey, type GatewayKey } from './signed/keys.js';
export { REQUEST_HEADER } from './signed/request-token.js';
export { signer, type Sign } from './signed/signer.js';
export type { Level, Log } from './log/log.js';
export { AS_OF, givenMoments, resolveMoments, type GivenMoments } from './temporal/as-of.js';
export { presentMoments, type Moments } from './temporal/moments.js';
