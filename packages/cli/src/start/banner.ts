import { firstQuestions } from './questions.js';

/** What a person sees once the graph runs. */
export function banner({ url, place }: { url: string; place: string }): string {
  const questions = firstQuestions.map(({ who, query }) => `\n# ${who}\n${query}\n`).join('');
  return `
Regiograaf runs on ${url}
Its data is in ${place}. Stop it with Ctrl-C.

Three questions to try, for instance with
  curl ${url} -H 'content-type: application/json' -d '{"query": "{ themes { id name } }"}'
${questions}`;
}
