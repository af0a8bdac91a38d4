import { readFile } from 'node:fs/promises';

/** A query that the README shows, and the answer that it shows for it. */
export interface Shown {
  query: string;
  answer: unknown;
  /** How many lines the answer takes. */
  lines: number;
}

const README = new URL('../../README.md', import.meta.url);
const SECTION = /<!-- answers: begin -->(.*)<!-- answers: end -->/s;
const PAIR = /```graphql\n(.*?)\n```.*?```json\n(.*?)\n```/gs;

export async function shownInReadme(): Promise<Shown[]> {
  const [, section = ''] = SECTION.exec(await readFile(README, 'utf8')) ?? [];
  return [...section.matchAll(PAIR)].map(([, query = '', answer = '']) => ({ query, answer: JSON.parse(answer), lines: answer.split('\n').length }));
}
