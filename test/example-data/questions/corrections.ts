import { expect, test } from '@jest/globals';
import type { Ask } from './asking.js';

/** What it is, where it is asked, which field of it, what that said first, and what it says since. */
type Corrected = [string, string, string, object, object];

const ABOUT = 'recordedAt recordedBecause';

const CORRECTED: readonly Corrected[] = [
  ['a mandate in Rijnmond', 'mandate(id: "mandate:rijnmond-meekijkconsulten-2022")', 'term { to }', { term: { to: '2026-04-01' } }, { term: { to: '2025-07-01' } }],
  ['one in Oostelijk Zuid-Limburg', 'mandate(id: "mandate:mijnstreek-juiste-zorg")', 'term { to }', { term: { to: null } }, { term: { to: '2026-07-01' } }],
  ['one in Drenthe', 'mandate(id: "mandate:drenthe-preventie")', 'term { to }', { term: { to: '2026-03-01' } }, { term: { to: '2025-03-01' } }],
  ['a partnership', 'partnership(id: "partnership:steunpunt-rondkomen-gm0502")', 'domain', { domain: 'WELFARE' }, { domain: 'SOCIAL_DOMAIN' }],
  ['a contract', 'contract(id: "contract:mijnstreek-voorbeeld-2024")', 'signedOn', { signedOn: '2023-12-21' }, { signedOn: '2023-12-14' }],
  ['a wijkgroep', 'wijkgroep(id: "wijkgroep:amsterdam-slotervaart")', 'kind', { kind: 'GP_ONLY' }, { kind: 'MULTIDISCIPLINARY' }],
];

/** A figure has no look-up of its own: it is asked of its area. */
const FIGURE = `region(id: "region:amsterdam") { figures(indicators: ["indicator:registered-patients"], edition: 2023) { value ${ABOUT} } }`;

interface Recorded {
  recordedAt: string;
}

/** What is said now and why, and what was said just before. */
export function correctionsShow(ask: Ask): void {
  test.each(CORRECTED)('%s', async (...[, field, attribute, earlier, later]) => {
    const query = `fact: ${field} { ${attribute} ${ABOUT} }`;
    const { fact: now } = await ask<{ fact: Recorded }>(`query @asOf(validOn: "2024-03-01") { ${query} }`);
    const { fact: then } = await ask<{ fact: Recorded }>(`query @asOf(validOn: "2024-03-01", knownAt: "${justBefore(now)}") { ${query} }`);
    expect(now).toMatchObject({ ...later, recordedBecause: expect.stringMatching(/./) });
    expect(then).toMatchObject({ ...earlier, recordedBecause: null });
  });

  test('a figure of which two digits were swapped', async () => {
    const { region: now } = await ask<{ region: { figures: [Recorded] } }>(`query @asOf(validOn: "2024-03-01") { ${FIGURE} }`);
    const { region: then } = await ask<{ region: object }>(`query @asOf(validOn: "2024-03-01", knownAt: "${justBefore(now.figures[0])}") { ${FIGURE} }`);
    expect(now).toMatchObject({ figures: [{ value: 915_000, recordedBecause: expect.stringMatching(/./) }] });
    expect(then).toMatchObject({ figures: [{ value: 951_000, recordedBecause: null }] });
  });
}

function justBefore({ recordedAt }: Recorded): string {
  return new Date(Date.parse(recordedAt) - 1).toISOString();
}
