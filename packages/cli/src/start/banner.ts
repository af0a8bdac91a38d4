import { firstQuestions } from './questions.js';

const SIGN_IN = `Everyone sees what is public. To ask as a partner, on this machine only:
  curl … -H "authorization: Bearer $(npx --yes pnpm@10.34.9 --silent regiograaf token --org org:example --scope contacts:read)"
`;

/** What a person sees once the graph runs. */
export function banner({ url, place, signIn }: { url: string; place: string; signIn: boolean }): string {
  const questions = firstQuestions.map(({ who, query }) => `\n# ${who}\n${query}\n`).join('');
  return `
Regiograaf runs on ${url}
Its data is in ${place}. Stop it with Ctrl-C.
${signIn ? SIGN_IN : ''}
Three questions to try, for instance with
  curl ${url} -H 'content-type: application/json' -d '{"query": "{ themes { id name } }"}'
${questions}`;
}
