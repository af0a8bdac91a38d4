import { CounterpartyKind } from '../../mandate/counterparty.js';
import { mandate } from '../rows.js';
import { COUNTS, GROUPS, regionsOf, someId, type Draft } from './draft.js';
import type { Told } from './memory.js';
import { someCertainty, somePeriod } from './random-terms.js';
import { AUTHORITIES } from './state.js';

type Row = Told['row'];

/** Whom a mandate may be towards, and a question ask about. */
export const SIDES = Object.values(CounterpartyKind).filter((side) => side !== CounterpartyKind.ANY);
export const OFTEN = [CounterpartyKind.HOSPITAL, CounterpartyKind.HOSPITAL, CounterpartyKind.INSURER];
const TOWARDS = [...SIDES, ...OFTEN, ...OFTEN, ...Array<CounterpartyKind>(5).fill(CounterpartyKind.ANY)];

/** A mandate, or a part of one with a lower number. */
export function someMandate(draft: Draft, number: number): Row {
  const { dice, world } = draft;
  const whole = number > 0 && dice.chance(65) ? wholeOf(draft, someId(draft, 'mandate', number)) : undefined;
  return mandate(`${world}-${number}`, `${world}-${dice.below(COUNTS.theme)}`, {
    ...(dice.chance(50) ? { grantor_organisation: someId(draft, 'organisation', GROUPS), grantor_body: null } : { grantor_organisation: null, grantor_body: someId(draft, 'body') }),
    ...(dice.chance(70) ? { holder_post: someId(draft, 'post'), holder_body: null } : { holder_post: null, holder_body: someId(draft, 'body') }),
    regions: dice.one([regionsOf(world), ...regionsOf(world).map((each) => [each])]),
    granting_side: dice.one([...Array(9).fill('GP_CARE'), 'INSURER', 'MUNICIPALITY', 'ANY']),
    counterparty: dice.one(TOWARDS),
    authority: dice.one(AUTHORITIES),
    exclusive: dice.chance(30),
    decision: dice.chance(50) ? someId(draft, 'decision') : null,
    parent: whole?.id ?? null,
    term: somePeriod(dice, 30),
    ...(whole ? within(draft, whole) : {}),
    certainty: someCertainty(dice, 85),
  });
}

/** What lies within the whole as it was recorded last, but for the theme and the term, which may not. */
function within({ dice }: Draft, { theme, term, ...whole }: Row): object {
  const [regions, authority] = [whole['regions'] as string[], AUTHORITIES.indexOf(whole['authority'] as string)];
  return {
    regions: dice.one([regions, regions.slice(0, 1)]),
    granting_side: whole['granting_side'],
    counterparty: whole['counterparty'] === 'ANY' ? dice.one(TOWARDS) : whole['counterparty'],
    authority: AUTHORITIES[dice.below(authority + 1)],
    ...(dice.chance(50) ? { theme } : {}),
    ...(dice.chance(60) ? { term } : {}),
  };
}

function wholeOf({ told }: Draft, id: string): Row | undefined {
  return told.findLast(({ row }) => row.id === id && 'authority' in row && 'theme' in row)?.row;
}
