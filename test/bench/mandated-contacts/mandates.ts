import type { Row } from '../shared/recorder.js';
import { THEMES, type Period } from './region.js';

/** From this version on it is recorded that another holds what was passed on towards hospitals. */
const CORRECTED = 3;

/**
 * The mandates of a region of one period, as recorded for the nth time, on a day: on each theme one of the members to the board, exclusively,
 * and three passed on to posts; with some that are only proposed.
 */
export function mandateRows(region: string, { year, term }: Period, { version, day }: { version: number; day: string }): Row[] {
  const because = version > 1 ? { because: version === CORRECTED ? 'Verkeerd overgenomen' : 'Opnieuw bevestigd' } : {};
  const common = { regions: [`region:${region}`], granting_side: 'GP_CARE', term, last_confirmed_on: day, ...because };
  const manager = (number: number): string => `post:${region}-manager-${(number % 18) + 1}`;
  const given = THEMES.flatMap(({ id: theme }, index): Row[] => {
    const slug = `${region}-${theme.slice('theme:'.length)}-${year}`;
    const whole = { grantor_body: `body:${region}-members`, holder_body: `body:${region}-board`, counterparty: 'ANY', authority: 'AGREE', exclusive: true };
    const part = { grantor_body: `body:${region}-board`, parent: `mandate:${slug}`, exclusive: false, holder_post: manager(index) };
    const hospitalPart = { ...part, holder_post: manager(version < CORRECTED ? index + 1 : index), counterparty: 'HOSPITAL', authority: 'NEGOTIATE' };
    return [
      { id: `mandate:${slug}`, theme, decision: `decision:${region}-${year}`, ...whole, ...common },
      { id: `mandate:${slug}-hospital`, theme, ...hospitalPart, ...common },
      { id: `mandate:${slug}-insurer`, theme, ...part, holder_post: `post:${region}-director`, counterparty: 'INSURER', authority: 'AGREE', ...common },
      { id: `mandate:${slug}-municipality`, theme, ...part, counterparty: 'MUNICIPALITY', authority: 'EXPLORE', ...common },
    ];
  });
  const proposed = THEMES.slice(0, 4).map(({ id: theme }): Row => {
    const held = { grantor_organisation: `org:${region}-rho`, holder_post: `post:${region}-director`, counterparty: 'WELFARE', authority: 'SIGN', exclusive: false };
    return { id: `mandate:${region}-${theme.slice('theme:'.length)}-${year}-proposed`, theme, certainty: 'PROPOSED', ...held, ...common };
  });
  return [...given, ...proposed];
}
