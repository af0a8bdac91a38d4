import { TIMED_OUT } from '../errors.js';

export interface Result {
  readonly errors?: readonly { readonly extensions?: Readonly<Record<string, unknown>> | undefined }[] | undefined;
}

/** What becomes of what nobody waits for any more. */
export const CLIENT_LEFT = 'CLIENT_LEFT';

/** What is ours to mend comes before what the caller can. */
const GRAVEST = ['INTERNAL', 'SUBGRAPH_UNAVAILABLE', TIMED_OUT];

/** The id by which the log knows the first unexpected error of an answer. */
export function errorIdOf({ errors = [] }: Result): string | undefined {
  return errors.map(({ extensions }) => extensions?.['id']).find((each) => typeof each === 'string');
}

/** `OK`, or the code of the gravest error of an answer. */
export function outcomeOf({ errors = [] }: Result): string {
  const codes = errors.map(({ extensions }) => (typeof extensions?.['code'] === 'string' ? extensions['code'] : 'INTERNAL'));
  return GRAVEST.find((code) => codes.includes(code)) ?? codes[0] ?? 'OK';
}
