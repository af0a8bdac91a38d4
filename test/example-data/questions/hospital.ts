import { expect, test } from '@jest/globals';
import { COUNTERPARTIES, ISO_DATE, type Ask, type ContactPoint, type Identified } from './asking.js';

const ON = '2024-03-01';
/** Later, when some have left. */
const VACANT_ON = '2026-10-15';
const AUTHORITIES = ['REPRESENT', 'EXPLORE', 'NEGOTIATE', 'AGREE', 'SIGN'];

const ANSWER = `__typename
  ... on ThemeAnswer {
    certainty fictional lastConfirmedAt
    alsoInvolve { reason organisation { shortName } source { publisher } }
    fallback { step reason nextStep post { id name } body { id name } contactPoints { value } }
  }
  ... on MandatedContact {
    post { vacant organisation { id } } contactPoints { kind value } personStatus
    mandate { id }
    chain { id authority parent { id } certainty fictional lastConfirmedAt term { status } decision { title decidedOn source { id description } } }
  }
  ... on NoMandatedContact { reason }`;

interface Link extends Identified {
  authority: string;
  parent: Identified | null;
  term: object;
  decision: { decidedOn: string; source: object } | null;
}

interface Answer {
  __typename: string;
  reason?: string;
  lastConfirmedAt: string | null;
  alsoInvolve: object[];
  fallback: { post: object | null; body: object | null } | null;
  post: { vacant: boolean };
  personStatus: string;
  contactPoints: ContactPoint[];
  mandate: Identified;
  chain: Link[];
}

interface About {
  theme: string;
  counterparty: string;
  authority?: string;
  on?: string;
}

async function contact(ask: Ask, region: string, { theme, counterparty, authority = 'NEGOTIATE', on = ON }: About): Promise<Answer> {
  const { region: found } = await ask<{ region: { mandatedContact: Answer } }>(`query @asOf(validOn: "${on}") {
    region(id: "region:${region}") { mandatedContact(theme: "theme:${theme}", counterparty: ${counterparty}, authority: ${authority}) { ${ANSWER} } }
  }`);
  return found.mandatedContact;
}

/** Who is mandated to speak for the GPs on a theme, who must also be involved, and what proves it? */
export function hospitalAsks(ask: Ask): void {
  test('whom to speak to on elderly care in Rijnmond: a post, and a chain of mandates that ends in a decision with a source', async () => {
    const { chain, ...answer } = await contact(ask, 'rijnmond', { theme: 'ouderenzorg', counterparty: 'HOSPITAL' });
    expect(answer).toMatchObject({ __typename: 'MandatedContact', certainty: 'ESTABLISHED', fictional: true, fallback: null });
    expect(answer.lastConfirmedAt).toMatch(ISO_DATE);
    expect(answer.post).toEqual({ vacant: false, organisation: { id: 'org:rijnmond-dokters' } });
    expect(answer.contactPoints.map(({ kind }) => kind)).toEqual(expect.arrayContaining(['PHONE', 'EMAIL']));
    expect(answer.alsoInvolve.length).toBeGreaterThan(0);
    expect(chain.length).toBeGreaterThanOrEqual(2);
    expect(chain[0]!.id).toBe(answer.mandate.id);
    expect(chain.map(({ parent }) => parent?.id)).toEqual([...chain.slice(1).map(({ id }) => id), undefined]);
    for (const { term, decision } of chain) expect([term, decision]).toMatchObject([{ status: 'ACTIVE' }, { decidedOn: expect.stringMatching(ISO_DATE) }]);
    expect(chain.at(-1)!.decision!.source).toEqual({ id: expect.any(String), description: expect.stringMatching(/./) });
  });

  test.each([
    ['rijnmond', { theme: 'ggz', counterparty: 'HOSPITAL' }, 'LOWER_AUTHORITY'],
    ['rijnmond', { theme: 'chronische-zorg', counterparty: 'INSURER' }, 'ACTING_HOLDER'],
    ['oostelijk-zuid-limburg', { theme: 'samenwerking-gemeente', counterparty: 'MUNICIPALITY' }, 'THEME_LEAD'],
    ['oostelijk-zuid-limburg', { theme: 'ggz', counterparty: 'GGZ' }, 'LOWER_AUTHORITY'],
    ['drenthe', { theme: 'ggz', counterparty: 'GGZ' }, 'LOWER_AUTHORITY'],
    ['drenthe', { theme: 'chronische-zorg', counterparty: 'INSURER' }, 'BOARD'],
  ])('in %s, on %o, the post falls vacant and the answer says whom to turn to: %s', async (region, about, step) => {
    const then = await contact(ask, region, about);
    const now = await contact(ask, region, { ...about, on: VACANT_ON });
    expect(then).toMatchObject({ __typename: 'MandatedContact', personStatus: 'WITHHELD', fallback: null });
    expect(now).toMatchObject({ mandate: then.mandate, personStatus: 'VACANT', post: { vacant: true } });
    expect(now.fallback).toMatchObject({ step, reason: 'VACANT', nextStep: expect.stringMatching(/./) });
    expect(now.fallback!.post ?? now.fallback!.body).toEqual({ id: expect.any(String), name: expect.any(String) });
  });

  test.each(COUNTERPARTIES)('in Oostelijk Zuid-Limburg, MSH is involved beside HOZL when %s asks, whatever the theme', async (counterparty) => {
    const { region } = await ask<{ region: { mandatedContacts: { result: Answer }[] } }>(`query @asOf(validOn: "${ON}") {
      region(id: "region:oostelijk-zuid-limburg") { mandatedContacts(counterparty: ${counterparty}) { result { ${ANSWER} } } }
    }`);
    const published = { source: { publisher: 'hechtehuisartsenzorg.nl' }, reason: expect.stringContaining('bestuursniveau') };
    expect(region.mandatedContacts.length).toBeGreaterThan(6);
    for (const { result } of region.mandatedContacts) {
      for (const shortName of ['HOZL', 'MSH']) expect(result.alsoInvolve).toContainEqual({ ...published, organisation: { shortName } });
    }
  });

  test.each([
    ['HOSPITAL', 'AGREE'],
    ['INSURER', 'NEGOTIATE'],
    ['MUNICIPALITY', 'EXPLORE'],
    ['WELFARE', 'EXPLORE'],
  ])('in Drenthe, HZD may go as far with %s as %s, and no further', async (counterparty, authority) => {
    const answers = await Promise.all(AUTHORITIES.map((asked) => contact(ask, 'drenthe', { theme: 'regionale-huisartsenzorg', counterparty, authority: asked })));
    const reach = AUTHORITIES.indexOf(authority) + 1;
    const published = { __typename: 'MandatedContact', lastConfirmedAt: null, chain: [{ authority, fictional: false }] };
    expect(answers.slice(0, reach)).toMatchObject(AUTHORITIES.slice(0, reach).map(() => published));
    expect(answers.slice(reach)).toMatchObject(AUTHORITIES.slice(reach).map(() => ({ __typename: 'NoMandatedContact', reason: 'LOWER_AUTHORITY' })));
  });
}
