import type { Fact, Id, Told } from './memory.js';
import { DAYS } from './random-terms.js';
import { AUTHORITIES, lineOf, stateOf, type State } from './state.js';

/** Whether what was recorded last breaks no rule of the database: those are for its own tests. */
export function isAllowed(told: readonly Told[]): boolean {
  if (!['theme', 'theme_lead', 'mandate'].includes(told.at(-1)!.thing)) return true;
  return ['0001-01-01', ...DAYS].every((validOn) => {
    const state = stateOf(told, { validOn, knownAt: '~' });
    return oneLeadPerTheme(state) && oneExclusive(state) && partsWithinTheirWholes(state);
  });
}

function oneLeadPerTheme({ now }: State): boolean {
  return !pairsOf(now.theme_lead).some(([one, other]) => one.theme === other.theme && one.organisation === other.organisation && overlap(one, other));
}

function oneExclusive({ now }: State): boolean {
  const exclusive = now.mandate.filter((each) => each.exclusive && each.certainty === 'ESTABLISHED');
  return !pairsOf(exclusive).some(
    ([one, other]) =>
      (['theme', 'authority'] as const).every((attribute) => one[attribute] === other[attribute]) &&
      (['granting_side', 'counterparty'] as const).every((side) => one[side] === other[side] || [one[side], other[side]].includes('ANY')) &&
      one.regions.some((region: string) => other.regions.includes(region)) &&
      overlap(one, other),
  );
}

function partsWithinTheirWholes(state: State): boolean {
  return state.now.mandate.every((part) => {
    const whole = state.now.mandate.find(({ id }) => id === part.parent);
    return !whole || isWithin(part, whole, [part.theme, ...lineOf(state, part.theme)]);
  });
}

function isWithin(part: Fact, whole: Fact, line: readonly Id[]): boolean {
  return (
    line.includes(whole.theme) &&
    part.regions.every((region: string) => whole.regions.includes(region)) &&
    [part.granting_side, 'ANY'].includes(whole.granting_side) &&
    [part.counterparty, 'ANY'].includes(whole.counterparty) &&
    AUTHORITIES.indexOf(part.authority) <= AUTHORITIES.indexOf(whole.authority) &&
    (whole.from === null || (part.from !== null && part.from >= whole.from)) &&
    (whole.to === null || (part.to !== null && part.to <= whole.to))
  );
}

function overlap(one: Fact, other: Fact): boolean {
  return (one.from ?? '') < (other.to ?? '~') && (other.from ?? '') < (one.to ?? '~');
}

function pairsOf(facts: readonly Fact[]): [Fact, Fact][] {
  return facts.flatMap((one, index) => facts.slice(index + 1).map((other): [Fact, Fact] => [one, other]));
}
