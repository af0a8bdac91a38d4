import { candidateOf } from '../mandate-check/check.js';
import type { CheckedMandate, CheckFacts } from '../mandate-check/facts.js';
import type { MandateCheckFailure } from '../mandate-check/mandate-check-failure.js';
import { RULES } from '../mandate-check/rules.js';
import { themeLine } from '../theme/theme-line.js';

/** The first rule for which a mandate does not hold on a day, for just what it is about; null if it holds. */
export function failureOf(mandate: CheckedMandate, facts: CheckFacts, date: string): MandateCheckFailure | null {
  const { themeId: theme, counterparty, authority } = mandate;
  const question = { actor: { kind: 'post', id: '' }, theme, counterparty, authority, amount: '', date, region: null, onBehalfOf: null } as const;
  const asked = { question, line: themeLine(facts.themes, theme), facts, maySee: () => false };
  const candidate = candidateOf(mandate, facts);
  return RULES.find(([, rule]) => rule(candidate, asked) !== undefined)?.[0] ?? null;
}
