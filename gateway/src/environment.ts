import type { z } from 'zod';

export type Environment = Readonly<Record<string, string | undefined>>;

/** The environment without its empty variables: an empty variable counts as one that is not set. */
export function given(environment: Environment): Environment {
  return Object.fromEntries(Object.entries(environment).filter(([, value]) => value !== ''));
}

/** @throws naming every variable that is wrong, and what was expected */
export function checked<Schema extends z.ZodType>(schema: Schema, variables: Environment): z.output<Schema> {
  const { data, error } = schema.safeParse(variables);
  if (!error) return data;
  throw new Error(error.issues.map(({ path, message }) => `${path.join('.')}: expected ${message}, but it is ${state(variables, path[0])}.`).join('\n'));
}

function state(variables: Environment, variable: PropertyKey | undefined): string {
  return variables[String(variable)] === undefined ? 'not set' : 'something else';
}
