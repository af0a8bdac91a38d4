import { ANONYMOUS, type Caller, type Log } from '@regiograaf/subgraph-kit/protocol';
import { inSpan } from '@regiograaf/subgraph-kit/telemetry';
import type { RequestHandler, Response } from 'express';
import { maskedError } from '../errors/masked-error.js';
import { ACTIVITY_HEADER, activityIn } from './activity.js';
import { RefusedToken } from './refused-token.js';
import type { Verify } from './verifier.js';

const BEARER = /^Bearer +([\w.~+/-]+=*) *$/i;

/** Establishes who asks: nobody in particular, or whom the token speaks of. A token that is not right is refused, not passed over. */
export function identify(verify: Verify | undefined, log: Log): RequestHandler {
  return async (request, response, next) => {
    const { authorization } = request.headers;
    try {
      const establish = async (): Promise<Caller> => (authorization === undefined ? ANONYMOUS : { ...(await callerBy(authorization, verify)), ...activityIn(request.get(ACTIVITY_HEADER)) });
      response.locals['caller'] = await inSpan('identity', {}, establish);
    } catch (error) {
      return error instanceof RefusedToken ? refuse(response, error) : void response.status(503).json({ errors: [maskedError(error, { log })] });
    }
    next();
  };
}

/** Who asks, once that is established. */
export function callerIn(response: Pick<Response, 'locals'>): Caller {
  return (response.locals['caller'] as Caller | undefined) ?? ANONYMOUS;
}

async function callerBy(authorization: string, verify: Verify | undefined): Promise<Caller> {
  if (!verify) throw new RefusedToken('no token: nobody can sign in here, and everyone sees what is public');
  const token = BEARER.exec(authorization)?.[1];
  if (token === undefined) throw new RefusedToken('`Bearer` and a token');
  return verify(token);
}

function refuse(response: Response, error: RefusedToken): void {
  response.status(401).set('www-authenticate', 'Bearer error="invalid_token"').json({ errors: [error.toJSON()] });
}
