import type { GraphQLError } from 'graphql';
import { startsWith } from '../path.js';
import type { Problem } from './complete.js';

/** The problems that no error tells of yet: neither one at that place, nor within it, nor around it. */
export function unexplained(problems: readonly Problem[], errors: readonly GraphQLError[]): readonly Problem[] {
  const told = errors.map(({ path }) => path ?? []);
  return problems.filter(({ path }) => !told.some((each) => startsWith(path, each) || startsWith(each, path)));
}
