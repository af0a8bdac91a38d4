import { factsOf, type Fact, type Id, type Told } from './memory.js';

/** In this order, a higher one answering a lower question. */
export const AUTHORITIES = ['REPRESENT', 'EXPLORE', 'NEGOTIATE', 'AGREE', 'SIGN'];

export interface Question {
  region: string;
  theme: string;
  counterparty: string;
  authority: string;
}

const THINGS = ['organisation', 'membership', 'theme', 'body', 'post', 'appointment', 'theme_lead', 'decision', 'mandate', 'involvement'] as const;

export type Facts = Record<(typeof THINGS)[number], Fact[]>;

/** What the graph says of a world on a day, and of its memberships on any other day, as known at one moment. */
export interface State {
  now: Facts;
  membershipsOn: (day: string) => Fact[];
}

export function stateOf(told: readonly Told[], moments: { validOn: string; knownAt: string }): State {
  const of = Map.groupBy(told, ({ thing }) => thing);
  const now = Object.fromEntries(THINGS.map((thing) => [thing, factsOf(of.get(thing) ?? [], moments)])) as Facts;
  return { now, membershipsOn: (day) => factsOf(of.get('membership') ?? [], { ...moments, validOn: day }) };
}

/** The theme and the wider ones, the narrowest first. */
export function lineOf(state: State, theme: Id): Id[] {
  const line: Id[] = [];
  const find = (id: Id): Fact | undefined => state.now.theme.find((each) => each.id === id);
  for (let next = find(theme); next && !line.includes(next.id); next = find(next.parent)) line.push(next.id);
  return line;
}

export function holds({ status, certainty }: Fact): boolean {
  return status === 'ACTIVE' && certainty === 'ESTABLISHED';
}
