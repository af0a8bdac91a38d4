import { Certainty } from '@regiograaf/subgraph-kit';
import { MandateAuthority } from '../../mandate/authority.js';
import { CounterpartyKind } from '../../mandate/counterparty.js';
import type { CheckedMandate, CheckFacts } from '../../mandate-check/facts.js';
import type { Question } from '../../mandate-check/question.js';
import { IDS, ORGANISATIONS, PARENTS, type Asked } from './random-check.js';

// The rules once more, as plainly as they can be said.

const AUTHORITIES = Object.values(MandateAuthority);

/** A theme and all above it, by asking again and again what is above. */
function within(theme: string, wide: string): boolean {
  if (!PARENTS.has(theme)) return false;
  const parent = PARENTS.get(theme);
  return theme === wide || (parent !== null && parent !== undefined && within(parent, wide));
}

/** All mandates from one up to the root; nothing where that is not known, or never comes. */
function lineOf(mandate: CheckedMandate, { mandates }: CheckFacts): CheckedMandate[] | undefined {
  const line = [mandate];
  for (let left = IDS.length + 1; left > 0; left -= 1) {
    const { parentId } = line.at(-1)!;
    if (parentId === null) return line;
    const parent = mandates.get(parentId);
    if (!parent) return undefined;
    line.push(parent);
  }
  return undefined;
}

const holderOf = ({ holderPostId, holderBodyId }: CheckedMandate): string => (holderPostId ?? holderBodyId)!;
const runs = ({ termFrom, termTo }: CheckedMandate, date: string): boolean => !(termFrom !== null && date < termFrom) && !(termTo !== null && date >= termTo);
const towards = ({ counterparty }: CheckedMandate, side: CounterpartyKind): boolean => [side, CounterpartyKind.ANY].includes(counterparty);

function isOf(mandate: CheckedMandate, { actor }: Question, { appointments }: CheckFacts): boolean {
  if (actor.kind === 'organisation') return ORGANISATIONS.get(holderOf(mandate)) === actor.id;
  if (actor.kind === 'person') return appointments.some(({ postId, personId }) => postId === mandate.holderPostId && personId === actor.id);
  return holderOf(mandate) === actor.id && (actor.kind === 'post') === (mandate.holderPostId !== null);
}

/** Whether one mandate by itself is enough, by all rules but the ceiling. */
export function isEnough(mandate: CheckedMandate, { question, facts }: Asked): boolean {
  const { theme, region, counterparty, authority, date, onBehalfOf } = question;
  const line = lineOf(mandate, facts);
  const regions = region === null ? mandate.regionIds : [region];
  const others = [...facts.mandates.values()].filter((other) => {
    const above = lineOf(other, facts);
    return (
      other.exclusive &&
      other.authority === mandate.authority &&
      towards(other, counterparty) &&
      other.regionIds.some((each) => regions.includes(each)) &&
      within(theme, other.themeId) &&
      within(other.themeId, mandate.themeId) &&
      holderOf(other) !== holderOf(mandate) &&
      above?.every((link) => link.certainty === Certainty.ESTABLISHED && runs(link, date)) === true &&
      !above.includes(mandate) &&
      line?.includes(other) === false
    );
  });
  return (
    isOf(mandate, question, facts) &&
    within(theme, mandate.themeId) &&
    (region === null || mandate.regionIds.includes(region)) &&
    towards(mandate, counterparty) &&
    line !== undefined &&
    line.every((link) => link.certainty === Certainty.ESTABLISHED && runs(link, date) && AUTHORITIES.indexOf(link.authority) >= AUTHORITIES.indexOf(authority)) &&
    facts.existing.has(holderOf(mandate)) &&
    (mandate.holderPostId === null || facts.appointments.some(({ postId }) => postId === mandate.holderPostId)) &&
    others.length === 0 &&
    (onBehalfOf === null || facts.binds(mandate, onBehalfOf))
  );
}
