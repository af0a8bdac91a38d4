import type { RequestListener, ServerResponse } from 'node:http';
import { recording } from './subgraphs.js';

/** The ways in which a subgraph fails: each answers what it is asked over HTTP, with the right answer at hand. */
export type Fault = (right: () => Promise<{ data?: Record<string, unknown> | null }>) => RequestListener;

const json: Record<string, string> = { 'content-type': 'application/json' };

/** Changes whatever stands in an answer. */
function changed(value: unknown, change: (leaf: unknown, nth: number) => unknown): unknown {
  let nth = 0;
  const within = (each: unknown): unknown => {
    if (Array.isArray(each)) return each.map(within);
    if (typeof each === 'object' && each !== null) return Object.fromEntries(Object.entries(each).map(([name, inner]) => [name, name === '__typename' ? inner : within(inner)]));
    nth += 1;
    return change(each, nth);
  };
  return within(value);
}

type Right = Parameters<Fault>[0];
type Answer = Awaited<ReturnType<Right>>;

const textOf = (answer: unknown): string => (typeof answer === 'string' ? answer : JSON.stringify(answer));

/** Writes what comes of the right answer. */
const saying = (make: (right: Answer) => unknown, write?: (text: string, response: ServerResponse) => unknown): Fault => (right) => (_, response) =>
  void right().then((answer) => {
    const text = textOf(make(answer));
    return write ? write(text, response) : response.writeHead(200, json).end(text);
  });

const letterByLetter = (text: string, response: ServerResponse): void => {
  response.writeHead(200, json);
  let sent = 0;
  const timer = setInterval(() => response.write(text[sent++] ?? ' '), 50);
  response.once('close', () => clearInterval(timer));
};

const cut = (text: string, response: ServerResponse): unknown =>
  response.writeHead(200, { ...json, 'content-length': String(text.length) }).write(text.slice(0, text.length / 2), () => response.destroy());

/** Twelve of them; a subgraph that refuses connections is one that is not there. */
export const FAULTS: Readonly<Record<string, Fault | 'refused'>> = {
  killed: () => (request) => void request.socket.destroy(),
  hung: () => () => undefined,
  slow: saying((right) => right, letterByLetter),
  cut: saying((right) => right, cut),
  HTML: () => (_, response) => void response.writeHead(200, { 'content-type': 'text/html' }).end('<h1>secret internal page</h1>'),
  'bad JSON': saying((right) => JSON.stringify(right).slice(0, -2)),
  'wrong types': saying(({ data }) => ({ data: changed(data, () => ({ secret: ['secret'] })) })),
  'short _entities': saying(({ data }) => ({ data: Array.isArray(data?.['_entities']) ? { _entities: data['_entities'].slice(1) } : {} })),
  500: () => (_, response) => void response.writeHead(500, json).end('{"stack": "secret at db.internal:5432"}'),
  huge: () => (_, response) => {
    response.writeHead(200, json).write('{"data": {"secret": "');
    const more = (): void => {
      while (!response.destroyed && response.write('x'.repeat(65_536))) continue;
    };
    response.on('drain', more);
    more();
  },
  refused: 'refused',
  'half the fields null': saying(({ data }) => ({ data: changed(data, (leaf, nth) => (nth % 2 === 1 ? null : leaf)) })),
};

/** A subgraph of the small graph that fails in that way. */
export function failing(name: 'organisations' | 'contracts', fault: Fault): RequestListener {
  const { execute } = recording(name);
  return (request, response) => {
    const answer = async (): ReturnType<typeof execute> => {
      const asked = JSON.parse(Buffer.concat(await request.toArray()).toString()) as Parameters<typeof execute>[0];
      return execute(asked, { scopes: new Set() });
    };
    fault(answer)(request, response);
  };
}
