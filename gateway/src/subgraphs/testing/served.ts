import type { RequestListener, ServerResponse } from 'node:http';
import { ANONYMOUS, type Caller } from '@regiograaf/subgraph-kit/protocol';
import { OperationTypeNode } from 'graphql';
import type { Opened } from '../../testing/http.js';
import { Endpoint } from '../endpoint.js';
import type { SubgraphFetch } from '../subgraph.js';
import { type Transport, TRANSPORT } from '../transport.js';

export const QUESTION: SubgraphFetch = { query: '{ a }', variables: {}, kind: OperationTypeNode.QUERY };
export const MUTATION: SubgraphFetch = { ...QUESTION, query: 'mutation { a }', kind: OperationTypeNode.MUTATION };

/** The signal of one who does not leave. */
export const stays = (): AbortSignal => new AbortController().signal;
export const right = (response: ServerResponse, answer = '{"data":{"a":1}}'): unknown => response.writeHead(200, { 'content-type': 'application/json' }).end(answer);

/** An endpoint, and the subgraph behind it. */
export interface Served {
  readonly ask: (question?: SubgraphFetch, asking?: { caller?: Caller; signal?: AbortSignal }) => Promise<unknown>;
  /** How often it was asked. */
  readonly asked: () => number;
}

export type Answering = (response: ServerResponse, nth: number, request: Parameters<RequestListener>[0]) => unknown;

/** A subgraph that answers like that, until `opened` closes. */
export async function served(opened: Opened, answer: Answering, transport: Partial<Transport> = {}): Promise<Served> {
  let asked = 0;
  const url = await opened.serve((request, response) => {
    asked += 1;
    answer(response, asked, request);
  });
  const endpoint = new Endpoint({ subgraph: 'contracts', url: `${url}/graphql?x=1` }, { ...TRANSPORT, ...transport });
  opened.add(() => endpoint.close());
  return {
    ask: (question = QUESTION, { caller = ANONYMOUS, signal = stays() } = {}) => endpoint.ask(question, { caller, signal }),
    asked: () => asked,
  };
}
