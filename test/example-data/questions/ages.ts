import { expect, test } from '@jest/globals';
import { ISO_DATE, REGIONS, type Ask } from './asking.js';

const ABOUT = 'fictional lastConfirmedAt certainty source { publisher }';
const PARTNERS = `${ABOUT} partnerships(first: 100) { pageInfo { hasNextPage } nodes { ${ABOUT} organisation { ${ABOUT} } contactPost { ${ABOUT} } } }`;
const MANDATES = `pageInfo { hasNextPage } nodes { ${ABOUT} decision { ${ABOUT} } holderPost { ${ABOUT} appointments { ${ABOUT} } } }`;
const CONTRACTS = `pageInfo { hasNextPage } nodes { ${ABOUT} parties { ${ABOUT} } segments { ${ABOUT} } agreements { nodes { ${ABOUT} activity { ${ABOUT} } } } }`;
const WIJKGROEPEN = `pageInfo { hasNextPage } nodes { ${ABOUT} post { ${ABOUT} } practices { ${ABOUT} memberships { ${ABOUT} } } }`;
const PLANS = `regiobeelden { ${ABOUT} challenges { ${ABOUT} } } regioplannen { ${ABOUT} activities { ${ABOUT} } }`;
const FIGURES = `figures(indicators: ["indicator:inhabitants", "indicator:urbanity-class"]) { ${ABOUT} }`;

const QUESTIONS: readonly [string, string][] = [
  ...['GM0599', 'GM0917', 'GM0363', 'GM0106'].map((code): [string, string] => [`partners of ${code}`, `municipality(code: "${code}") { ${PARTNERS} }`]),
  ...REGIONS.map((region): [string, string] => [`mandates of ${region}`, `mandates(first: 100, filter: { region: "region:${region}" }) { ${MANDATES} }`]),
  ['contracts and what they carry out', `contracts(first: 100) { ${CONTRACTS} }`],
  ['wijkgroepen and their practices', `wijkgroepen(first: 100) { ${WIJKGROEPEN} }`],
  ['regions and their plans', `regions(kind: RHO) { ${ABOUT} ${PLANS} }`],
  ['wijken and their figures', `wijken(first: 100) { nodes { ${ABOUT} ${FIGURES} } }`],
];

/** The sources whose date is not known: of what they say, the age is unknown. */
const UNDATED = ['InEen', 'hechtehuisartsenzorg.nl', 'LHV, InEen en ZN'];

interface Fact {
  fictional: boolean;
  lastConfirmedAt: string | null;
  certainty: string;
  source: { publisher: string };
}

/** Whatever is invented says so; every fact says when it was last confirmed, or comes from a source without a date. */
export function everyFactSaysItsAge(ask: Ask): void {
  test.each(QUESTIONS)('%s', async (_, query) => {
    const answer = await ask<object>(`query @asOf(validOn: "2024-03-01") { ${query} }`);
    const facts = factsIn(answer);
    expect(JSON.stringify(answer)).not.toContain('"hasNextPage":true');
    expect(facts.length).toBeGreaterThan(10);
    for (const { fictional, lastConfirmedAt, certainty, source } of facts) {
      expect({ fictional, source }).toEqual({ fictional: source.publisher === 'Regiograaf', source });
      if (!UNDATED.includes(source.publisher) && certainty === 'ESTABLISHED') expect(lastConfirmedAt).toMatch(ISO_DATE);
    }
  });
}

/** Every object of an answer that says whether it is invented, wherever it stands. */
function factsIn(answer: unknown): Fact[] {
  if (answer === null || typeof answer !== 'object') return [];
  return [...('fictional' in answer ? [answer as Fact] : []), ...Object.values(answer).flatMap(factsIn)];
}
