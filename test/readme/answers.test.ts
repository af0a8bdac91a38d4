import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { firstQuestions } from '@regiograaf/cli';
import { startWholeGraph, type WholeGraph } from '../testing/whole-graph.js';
import { shownInReadme, type Shown } from './shown.js';

const TO_READ = 45;

let graph: WholeGraph;
let url: string;
let shown: Shown[];

beforeAll(async () => {
  graph = await startWholeGraph({ exampleData: true });
  ({ url } = await graph.gateway.listen({ host: '127.0.0.1', port: 0 }));
  shown = await shownInReadme();
});

afterAll(() => graph.close());

test('the README shows the questions that are printed at the start, in that order', () => {
  expect(shown.map(({ query }) => query)).toEqual(firstQuestions.map(({ query }) => query));
});

test.each(firstQuestions.map(({ who }, place) => ({ who, place })))('the README shows the real answer. $who', async ({ place }) => {
  const { query, answer } = shown[place]!;
  const response = await fetch(url, { method: 'POST', headers: { 'content-type': 'application/json' }, body: JSON.stringify({ query }) });
  const { extensions, ...real } = (await response.json()) as { extensions: { asOf: object } };
  expect(real).toEqual(answer);
  expect(extensions.asOf).toMatchObject({ validOn: '2024-03-01' });
});

test('the answers are short enough to read', () => {
  expect(Math.max(...shown.map(({ lines }) => lines))).toBeLessThanOrEqual(TO_READ);
});
