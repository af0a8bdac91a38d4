import { expect, test } from '@jest/globals';
import type { Ask } from './asking.js';

interface Corrected {
  what: string;
  /** A field of Query, named `it`. */
  query: string;
  earlier: object;
  later: object;
}

const CORRECTED: readonly Corrected[] = [
  {
    what: 'the end of a mandate in Rijnmond',
    query: 'it: mandate(id: "mandate:rijnmond-meekijkconsulten-2022") { term { to } recordedAt recordedBecause }',
    earlier: { term: { to: '2026-04-01' } },
    later: { term: { to: '2025-07-01' } },
  },
  {
    what: 'the domain of a partnership in Capelle',
    query: 'it: partnership(id: "partnership:steunpunt-rondkomen-gm0502") { domain recordedAt recordedBecause }',
    earlier: { domain: 'WELFARE' },
    later: { domain: 'SOCIAL_DOMAIN' },
  },
  {
    what: 'the end of a mandate in Oostelijk Zuid-Limburg',
    query: 'it: mandate(id: "mandate:mijnstreek-juiste-zorg") { term { to } recordedAt recordedBecause }',
    earlier: { term: { to: null } },
    later: { term: { to: '2026-07-01' } },
  },
  {
    what: 'the day on which a contract was signed',
    query: 'it: contract(id: "contract:mijnstreek-voorbeeld-2024") { signedOn recordedAt recordedBecause }',
    earlier: { signedOn: '2023-12-21' },
    later: { signedOn: '2023-12-14' },
  },
  {
    what: 'who takes part in a wijkgroep in Amsterdam',
    query: 'it: wijkgroep(id: "wijkgroep:amsterdam-slotervaart") { kind recordedAt recordedBecause }',
    earlier: { kind: 'GP_ONLY' },
    later: { kind: 'MULTIDISCIPLINARY' },
  },
  {
    what: 'the end of a mandate in Drenthe',
    query: 'it: mandate(id: "mandate:drenthe-preventie") { term { to } recordedAt recordedBecause }',
    earlier: { term: { to: '2026-03-01' } },
    later: { term: { to: '2025-03-01' } },
  },
];

/** A figure has no look-up of its own: it is asked of its area. */
const FIGURE = 'region(id: "region:amsterdam") { figures(indicators: ["indicator:registered-patients"], edition: 2023) { value recordedAt recordedBecause } }';

/** Corrections are visible: what is said now, why, and what was said before. */
export function correctionsShow(ask: Ask): void {
  test.each(CORRECTED)('$what', async ({ query, earlier, later }) => {
    const { it: now } = await ask(`query @asOf(validOn: "2024-03-01") { ${query} }`);
    expect(now).toMatchObject({ ...later, recordedBecause: expect.stringMatching(/./) });
    const { it: then } = await ask(`query @asOf(validOn: "2024-03-01", knownAt: "${justBefore(now.recordedAt)}") { ${query} }`);
    expect(then).toMatchObject({ ...earlier, recordedBecause: null });
  });

  test('a figure of which two digits were swapped', async () => {
    const { region: now } = await ask(`query @asOf(validOn: "2024-03-01") { ${FIGURE} }`);
    expect(now.figures).toMatchObject([{ value: 915_000, recordedBecause: expect.stringMatching(/./) }]);
    const { region: then } = await ask(`query @asOf(validOn: "2024-03-01", knownAt: "${justBefore(now.figures[0].recordedAt)}") { ${FIGURE} }`);
    expect(then.figures).toMatchObject([{ value: 951_000, recordedBecause: null }]);
  });
}

function justBefore(moment: string): string {
  return new Date(Date.parse(moment) - 1).toISOString();
}
