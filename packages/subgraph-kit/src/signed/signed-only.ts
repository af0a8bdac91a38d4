import express, { type ErrorRequestHandler, type RequestHandler, type Request, type Response } from 'express';
import { ANONYMOUS, type Caller } from '../caller.js';
import type { Log } from '../log/log.js';
import { REQUEST_HEADER } from './request-token.js';
import { type SignedRequest, UnsignedRequest, type VerifyRequest } from './request-verifier.js';

/** Of a body that is refused unread, so much may still come in on a connection that is kept. */
const UNREAD_BYTES = 65_536;

const EXPECTED = 'a request that the gateway signed';
const REFUSAL = {
  message: `This subgraph takes no request but its gateway’s: expected ${EXPECTED}.`,
  extensions: { code: 'UNAUTHENTICATED', argument: REQUEST_HEADER, expected: EXPECTED },
};

/**
 * Lets through what the gateway signed, with its body as `request.body`. The token is checked before anything of the body is read,
 * and the body before it is parsed. Only the body is signed, so nothing else may say what is asked: it must be a POST.
 */
export function signedOnly(verify: VerifyRequest, { bodyLimit, log }: { bodyLimit: string; log: Log }): (RequestHandler | ErrorRequestHandler)[] {
  const tokenFirst: RequestHandler = async (request, response, next) => {
    if (request.method !== 'POST') throw new UnsignedRequest('no body');
    response.locals['signed'] = await verify(request.get(REQUEST_HEADER));
    next();
  };
  const admitted: RequestHandler = async (_request, response, next) => {
    const { signed, read } = response.locals as { signed: SignedRequest; read?: true };
    if (!read) throw new UnsignedRequest('no body');
    await signed.takeOnce();
    response.locals['caller'] = signed.caller;
    next();
  };
  // oxlint-disable-next-line max-params -- Express knows a handler of errors by its four parameters.
  const refused: ErrorRequestHandler = (error: unknown, request, response, next) => {
    if (!(error instanceof UnsignedRequest)) return next(error);
    log({ level: 'warn', message: 'refused a request that the gateway did not sign', reason: error.message });
    if (!isShort(request)) response.set('connection', 'close');
    response.status(401).json({ errors: [REFUSAL] });
  };
  return [tokenFirst, express.json({ limit: bodyLimit, verify: isSigned }), admitted, refused];
}

/** Whom a request that was let through is for. */
export function callerIn({ locals }: Pick<Response, 'locals'>): Caller {
  return (locals['caller'] as Caller | undefined) ?? ANONYMOUS;
}

// Before it is parsed.
function isSigned(_request: unknown, response: unknown, body: Uint8Array): void {
  const { locals } = response as Response;
  if (!(locals['signed'] as SignedRequest).isOf(body)) throw new UnsignedRequest('another body');
  locals['read'] = true;
}

function isShort(request: Request): boolean {
  const length = request.get('content-length') ?? (request.get('transfer-encoding') === undefined ? '0' : undefined);
  return Number(length) <= UNREAD_BYTES;
}
