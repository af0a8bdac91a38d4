import { expect, test } from '@jest/globals';
import type { Caller } from '@regiograaf/subgraph-kit';
import { all, type Ask, type ContactPoint } from './asking.js';

const PARTNER: Caller = { organisation: 'org:gemeente-rotterdam', scopes: new Set(['contacts:read']) };
const DAYS = ['2024-03-01', '2026-10-15'];

interface Post {
  fictional: boolean;
  contactPoints: ContactPoint[];
  appointments: { fictional: boolean; personStatus: string; person: { name: string; contactPoints: ContactPoint[] } | null }[];
}

interface Organisation {
  fictional: boolean;
  website: string | null;
  reportErrorsTo: string;
}

function posts(ask: Ask, on: string, caller?: Caller): Promise<Post[]> {
  const person = caller ? 'person { name fictional contactPoints { kind value } }' : '';
  const fields = `fictional contactPoints { kind value } appointments { fictional personStatus ${person} }`;
  return all<Post>(ask, { list: 'posts', on, fields, ...(caller ? { caller } : {}) });
}

/** People and addresses are invented: they say so, and lead nowhere. */
export function nobodyIsReal(ask: Ask): void {
  test.each(DAYS)('on %s, whoever holds a post is withheld from the public', async (on) => {
    const held = (await posts(ask, on)).flatMap(({ appointments }) => appointments);
    expect(held.length).toBeGreaterThan(400);
    expect(held.filter(({ personStatus }) => personStatus !== 'WITHHELD')).toEqual([]);
  });

  test.each(DAYS)('on %s, a partner with contacts:read sees people who say that they are invented', async (on) => {
    const held = (await posts(ask, on, PARTNER)).flatMap(({ appointments }) => appointments);
    const invented = { name: expect.stringMatching(/\((fictief|voorbeeldpersoon)\)$/), fictional: true };
    expect(held.length).toBeGreaterThan(400);
    for (const appointment of held) expect(appointment).toMatchObject({ fictional: true, personStatus: 'VISIBLE', person: invented });
  });

  test.each(DAYS)('on %s, every address of a post or a person ends in .example, and no number exists', async (on) => {
    const all = await posts(ask, on, PARTNER);
    const points = all.flatMap(({ contactPoints, appointments }) => [...contactPoints, ...appointments.flatMap(({ person }) => person!.contactPoints)]);
    // No Dutch number has a 0 after its area code.
    const real = points.filter(({ kind, value }) => !(kind === 'PHONE' ? /^\+31 \d+ 0/.test(value) : hostOf(kind, value).endsWith('.example')));
    expect(points.length).toBeGreaterThan(1000);
    expect(real).toEqual([]);
  });

  test.each(DAYS)('on %s, a post that is not invented has no contact points: the sources name none', async (on) => {
    const published = (await posts(ask, on)).filter(({ fictional }) => !fictional);
    expect(published.length).toBeGreaterThan(3);
    expect(published.filter(({ contactPoints }) => contactPoints.length > 0)).toEqual([]);
  });

  test('nor does any website of an organisation that is invented, or any address for errors', async () => {
    const organisations = await all<Organisation>(ask, { list: 'organisations', on: '2024-03-01', fields: 'id fictional website reportErrorsTo' });
    const real = organisations.filter(({ fictional, website }) => fictional && website !== null && !hostOf('WEBSITE', website).endsWith('.example'));
    expect(real).toEqual([]);
    expect(organisations.filter(({ reportErrorsTo }) => !reportErrorsTo.endsWith('.example'))).toEqual([]);
  });
}

function hostOf(kind: string, value: string): string {
  return kind === 'EMAIL' ? value.slice(value.indexOf('@') + 1) : new URL(value).host;
}
