import { importJWK, type JWTPayload, SignJWT } from 'jose';
import { randomUUID } from 'node:crypto';
import type { Caller } from '../../caller.js';
import type { Log } from '../../log/log.js';
import { listen, type Listening } from '../../server/http.js';
import type { RunningSubgraph } from '../../server/subgraph-server.js';
import { bell } from '../../server/testing/bell.js';
import { startTestGraph, type TestGraph } from '../../testing/test-graph.js';
import { digestOf } from '../digest.js';
import { REQUEST_HEADER } from '../request-token.js';
import { type Sign, signer } from '../signer.js';
import { testKey, type TestKey } from './keys.js';

export const BODY = '{"query":"{ bell }"}';
export const PARTNER: Caller = { organisation: 'org:partner', subject: 'someone', activity: 'https://register.example/17', scopes: new Set(['contacts:read', 'steward:region:noord']) };

export const REFUSED: string = JSON.stringify({
  errors: [
    {
      message: 'This subgraph takes no request but its gateway’s: expected a request that the gateway signed.',
      extensions: { code: 'UNAUTHENTICATED', argument: 'regiograaf-request', expected: 'a request that the gateway signed' },
    },
  ],
});

export interface Sending {
  token?: string | undefined;
  body?: string;
  method?: string;
  search?: string;
  headers?: Record<string, string>;
}

interface Parts {
  readonly graph: TestGraph;
  readonly listening: Listening;
  /** Its gateway's key, the one that comes after it, and that of somebody else, by the same name. */
  readonly keys: Readonly<Record<'now' | 'next' | 'strange', TestKey>>;
  readonly sign: Sign;
  readonly callers: Caller[];
  readonly logged: Parameters<Log>[0][];
}

/** A subgraph that takes what its gateway signed, and what that gateway signs with. */
export class GuardedBell {
  readonly now: TestKey;
  readonly next: TestKey;
  readonly strange: TestKey;
  readonly sign: Sign;
  /** For whom it was asked, and what it logged, since it was forgotten. */
  readonly callers: Caller[];
  readonly logged: Parameters<Log>[0][];

  private constructor(private readonly parts: Parts) {
    ({ now: this.now, next: this.next, strange: this.strange } = parts.keys);
    ({ sign: this.sign, callers: this.callers, logged: this.logged } = parts);
  }

  static async open(): Promise<GuardedBell> {
    const [now, next, strange] = (await Promise.all(['now', 'next', 'now'].map(testKey))) as [TestKey, TestKey, TestKey];
    const graph = await startTestGraph(bell);
    const callers: Caller[] = [];
    const logged: Parameters<Log>[0][] = [];
    const subgraph: RunningSubgraph = { ...graph.subgraph, contextFor: (caller) => (callers.push(caller), graph.subgraph.contextFor(caller)) };
    const listening = await listen(subgraph, { host: '127.0.0.1', port: 0 }, { requests: { signedBy: { keys: [now.shown, next.shown] } }, log: (entry) => void logged.push(entry) });
    return new GuardedBell({ graph, listening, keys: { now, next, strange }, sign: await signer(now.own), callers, logged });
  }

  get url(): string {
    return this.parts.listening.url;
  }

  get subgraph(): RunningSubgraph {
    return this.parts.graph.subgraph;
  }

  forget(): void {
    this.callers.splice(0);
    this.logged.splice(0);
  }

  send({ token, body = BODY, method = 'POST', search = '', headers = {} }: Sending): Promise<Response> {
    return fetch(`${this.url}${search}`, {
      method,
      headers: { 'content-type': 'application/json', ...(token === undefined ? {} : { [REQUEST_HEADER]: token }), ...headers },
      ...(method === 'GET' ? {} : { body }),
    });
  }

  /** The token of the gateway. */
  good(body: string = BODY): Promise<string> {
    return this.sign({ subgraph: 'bell', body, caller: PARTNER });
  }

  /** A token like that of the gateway, but for what is given. */
  async token(claims: JWTPayload, { key = this.now, header = {} }: { key?: TestKey; header?: object } = {}): Promise<string> {
    const seconds = Math.floor(Date.now() / 1000);
    const usual = { iss: 'regiograaf-gateway', aud: 'bell', iat: seconds, exp: seconds + 30, jti: randomUUID(), body: digestOf(BODY), org: 'org:partner', scope: 'contacts:read' };
    const protectedHeader = { alg: 'Ed25519', kid: key.own.kid, typ: 'regiograaf-request+jwt', ...header };
    return new SignJWT({ ...usual, ...claims }).setProtectedHeader(protectedHeader).sign(await importJWK(key.own, 'Ed25519'));
  }

  async close(): Promise<void> {
    await this.parts.listening.close();
    await this.parts.graph.close();
  }
}
