import { type DirectiveNode, type OperationDefinitionNode, valueFromASTUntyped } from 'graphql';
import { inputError } from '../errors.js';
import { presentMoments, type Moments } from './moments.js';

export const AS_OF = 'asOf';

/** Every subgraph defines this directive to the letter: composition keeps an executable directive only if all agree. */
export const AS_OF_SDL = `"""
Puts the whole answer on one date, as known at one moment (peildatum). Both default to the present.
"""
directive @asOf(
  """What held on this date (geldig op). Default: today in the Netherlands."""
  validOn: Date
  """What the graph said at this moment (bekend op). Default: now; it cannot lie in the future."""
  knownAt: DateTime
) on QUERY
`;

// Year 0 is no year in the database.
const DATE = /^(?!0000)\d{4}-\d{2}-\d{2}$/;
const DATE_TIME = /^(?!0000)\d{4}-\d{2}-\d{2}T\d{2}:\d{2}(:\d{2}(\.\d{1,9})?)?(Z|[+-]\d{2}:\d{2})$/i;

/** Arguments of `@asOf` as an operation gives them; undefined where it gives none. */
export interface GivenMoments {
  validOn?: unknown;
  knownAt?: unknown;
}

/** The `@asOf` of an operation, its variables filled in. Shapes are not checked here. */
export function givenMoments(operation: OperationDefinitionNode, variables: Record<string, unknown> = {}): GivenMoments {
  const directive = operation.directives?.find(({ name }) => name.value === AS_OF);
  return directive ? argumentsOf(directive, operation, variables) : {};
}

export interface MomentsOptions {
  now?: Date;
  /** How far ahead of this clock a moment may lie: where another machine pinned it, clocks differ. */
  toleranceMs?: number;
}

/**
 * Checks the given moments and fills in the others.
 *
 * @throws BAD_USER_INPUT naming `@asOf(validOn)` or `@asOf(knownAt)`, also for a moment in the future
 */
export function resolveMoments(given: GivenMoments, { now = new Date(), toleranceMs = 0 }: MomentsOptions = {}): Moments {
  const present = presentMoments(now);
  const validOn = given.validOn == null ? present.validOn : dateOf(given.validOn);
  const knownAt = given.knownAt == null ? present.knownAt : instantOf(given.knownAt);
  if (Date.parse(knownAt) > now.getTime() + toleranceMs) {
    throw inputError({ argument: '@asOf(knownAt)', expected: 'a moment that is not in the future', found: given.knownAt });
  }
  return { validOn, knownAt };
}

function argumentsOf(directive: DirectiveNode, operation: OperationDefinitionNode, variables: Record<string, unknown>): GivenMoments {
  const defaults = Object.fromEntries(
    (operation.variableDefinitions ?? [])
      .filter(({ defaultValue }) => defaultValue)
      .map(({ variable, defaultValue }) => [variable.name.value, valueFromASTUntyped(defaultValue!)]),
  );
  return Object.fromEntries(
    (directive.arguments ?? []).map(({ name, value }) => [name.value, valueFromASTUntyped(value, { ...defaults, ...variables })]),
  );
}

function dateOf(given: unknown): string {
  const text = given instanceof Date ? given.toISOString().slice(0, 10) : given;
  if (typeof text === 'string' && DATE.test(text) && isoDay(text) === text) return text;
  throw inputError({ argument: '@asOf(validOn)', expected: 'a date as YYYY-MM-DD', found: given });
}

function instantOf(given: unknown): string {
  const text = given instanceof Date ? given.toISOString() : given;
  const instant = typeof text === 'string' && DATE_TIME.test(text) ? new Date(text) : new Date(NaN);
  if (!Number.isNaN(instant.getTime())) return instant.toISOString();
  throw inputError({ argument: '@asOf(knownAt)', expected: 'an instant as YYYY-MM-DDThh:mm:ssZ', found: given });
}

function isoDay(text: string): string {
  const day = new Date(`${text}T00:00:00Z`);
  return Number.isNaN(day.getTime()) ? '' : day.toISOString().slice(0, 10);
}
