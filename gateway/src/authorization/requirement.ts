import { type Caller, hasScope } from '@regiograaf/subgraph-kit/protocol';

/** Alternatives, each of which is a list of names that must all be held. */
export type AnyOf = readonly (readonly string[])[];

/** What somebody must be to see something: all of it. */
export interface Requirement {
  readonly authenticated: boolean;
  readonly scopes: readonly AnyOf[];
  readonly policies: readonly AnyOf[];
}

/** Decides whether a caller meets a policy. */
export type Policies = Readonly<Record<string, (caller: Caller) => boolean>>;

export const NOTHING: Requirement = { authenticated: false, scopes: [], policies: [] };

/** What asks for all of these. */
export function allOf(requirements: readonly Requirement[]): Requirement {
  return {
    authenticated: requirements.some(({ authenticated }) => authenticated),
    scopes: distinct(requirements.flatMap(({ scopes }) => scopes)),
    policies: distinct(requirements.flatMap(({ policies }) => policies)),
  };
}

/** The same text for what asks the same. */
export function keyOf({ authenticated, scopes, policies }: Requirement): string {
  return authenticated || scopes.length > 0 || policies.length > 0 ? JSON.stringify([authenticated, sorted(scopes), sorted(policies)]) : '';
}

/** Whether a caller meets all of it. A policy that nobody can decide is not met. */
export function isMet({ authenticated, scopes, policies }: Requirement, caller: Caller, decide: Policies): boolean {
  const holds = (alternatives: AnyOf, has: (name: string) => boolean): boolean => alternatives.some((names) => names.every(has));
  return (
    (!authenticated || isAuthenticated(caller)) &&
    scopes.every((alternatives) => holds(alternatives, (name) => hasScope(caller, name))) &&
    policies.every((alternatives) => holds(alternatives, (name) => Object.hasOwn(decide, name) && decide[name]!(caller)))
  );
}

/** Whether the caller acts for an organisation, as every token says. */
export function isAuthenticated(caller: Caller): boolean {
  return caller.organisation !== undefined;
}

/** What a caller would need, in words. */
export function described({ scopes, policies }: Requirement): string {
  const names = (alternatives: AnyOf): string => alternatives.map((each) => each.map((name) => `\`${name}\``).join(' and ')).join(', or ');
  const parts = [...scopes.map((each) => `the scope ${names(each)}`), ...policies.map((each) => `what the policy ${names(each)} asks`)];
  return parts.length > 0 ? `a token with ${parts.join('; and ')}` : 'a token';
}

function distinct(lists: readonly AnyOf[]): readonly AnyOf[] {
  return [...new Map(lists.map((each) => [JSON.stringify(each), each])).values()];
}

function sorted(lists: readonly AnyOf[]): readonly string[] {
  return lists.map((each) => JSON.stringify(each)).toSorted();
}
