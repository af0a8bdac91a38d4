import { expect, test } from '@jest/globals';
import type { Caller } from '@regiograaf/subgraph-kit';
import { all, type Ask } from './asking.js';

const PARTNER: Caller = { organisation: 'org:gemeente-rotterdam', scopes: new Set(['contacts:read']) };
const DAYS = ['2024-03-01', '2026-10-15'];

const POST = `id fictional contactPoints { kind value }
  appointments { fictional personStatus person { name fictional contactPoints { kind value } } }`;

/** People and addresses are invented: they say so, and lead nowhere. */
export function nobodyIsReal(ask: Ask): void {
  test.each(DAYS)('on %s, whoever holds a post is withheld from the public', async (on) => {
    const held = (await all(ask, { list: 'posts', on, fields: POST })).flatMap(({ appointments }) => appointments);
    expect(held.length).toBeGreaterThan(400);
    expect(new Set(held.map(({ person, personStatus }) => JSON.stringify({ person, personStatus })))).toEqual(new Set([JSON.stringify({ person: null, personStatus: 'WITHHELD' })]));
  });

  test.each(DAYS)('on %s, a partner with contacts:read sees people who say that they are invented', async (on) => {
    const held = (await all(ask, { list: 'posts', on, fields: POST, caller: PARTNER })).flatMap(({ appointments }) => appointments);
    expect(held.length).toBeGreaterThan(400);
    for (const appointment of held) {
      expect(appointment).toMatchObject({ fictional: true, personStatus: 'VISIBLE', person: { name: expect.stringMatching(/\((fictief|voorbeeldpersoon)\)$/), fictional: true } });
    }
  });

  test.each(DAYS)('on %s, every address of a post or a person ends in .example, and every number is none that exists', async (on) => {
    const posts = await all(ask, { list: 'posts', on, fields: POST, caller: PARTNER });
    const points = posts.flatMap(({ contactPoints, appointments }) => [...contactPoints, ...appointments.flatMap(({ person }: any) => person.contactPoints)]);
    const real = points.filter(({ kind, value }) => !(kind === 'PHONE' ? /^\+31 \d+ 0[0 ]*\d/.test(value) : hostOf(kind, value).endsWith('.example')));
    expect(points.length).toBeGreaterThan(1000);
    expect(real).toEqual([]);
  });

  test('so does every website of an organisation that is invented, and where errors are reported', async () => {
    const organisations = await all(ask, { list: 'organisations', on: '2024-03-01', fields: 'id fictional website reportErrorsTo' });
    const real = organisations.filter(({ fictional, website }) => fictional && website && !hostOf('WEBSITE', website).endsWith('.example'));
    expect(real).toEqual([]);
    expect(organisations.filter(({ reportErrorsTo }) => !reportErrorsTo.endsWith('.example'))).toEqual([]);
  });
}

function hostOf(kind: string, value: string): string {
  return kind === 'EMAIL' ? value.slice(value.indexOf('@') + 1) : new URL(value).host;
}
