import { expect, test } from '@jest/globals';
import { COUNTERPARTIES, factsIn, ISO_DATE, type Ask } from './asking.js';

const ON = '2024-03-01';
/** Later, when some have left. */
const VACANT_ON = '2026-10-15';

const ANSWER = `__typename
  ... on ThemeAnswer {
    theme { id } certainty fictional lastConfirmedAt
    alsoInvolve { reason organisation { id shortName } body { name } post { name } themeLead { id } source { publisher } }
    fallback { step reason nextStep post { id name } body { id name } contactPoints { value } }
    underDiscussion { id certainty }
  }
  ... on MandatedContact {
    post { name vacant organisation { id } } body { name } contactPoints { kind value } personStatus
    mandate { id }
    chain { id authority parent { id } certainty fictional lastConfirmedAt term { status } decision { title decidedOn fictional source { id description } } }
  }
  ... on NoMandatedContact { reason }`;

function question(region: string, { theme, counterparty, authority = 'NEGOTIATE', on = ON }: { theme: string; counterparty: string; authority?: string; on?: string }): string {
  return `query @asOf(validOn: "${on}") {
    region(id: "region:${region}") { mandatedContact(theme: "theme:${theme}", counterparty: ${counterparty}, authority: ${authority}) { ${ANSWER} } }
  }`;
}

/** Who is mandated to speak for the GPs on a theme, who must also be involved, and what proves it? */
export function hospitalAsks(ask: Ask): void {
  test('whom to speak to on elderly care in Rijnmond: a post, and a chain of mandates that ends in a decision with a source', async () => {
    const { region } = await ask(question('rijnmond', { theme: 'ouderenzorg', counterparty: 'HOSPITAL' }));
    const { chain, ...answer } = region.mandatedContact;
    expect(answer).toMatchObject({ __typename: 'MandatedContact', certainty: 'ESTABLISHED', fictional: true, lastConfirmedAt: expect.stringMatching(ISO_DATE), fallback: null });
    expect(answer.post).toMatchObject({ vacant: false, organisation: { id: 'org:rijnmond-dokters' } });
    expect(answer.contactPoints).toContainEqual({ kind: 'PHONE', value: expect.any(String) });
    expect(answer.alsoInvolve.length).toBeGreaterThan(0);
    expect(chain.length).toBeGreaterThanOrEqual(2);
    expect(chain[0].id).toBe(answer.mandate.id);
    expect(chain.map(({ parent }: any) => parent?.id)).toEqual([...chain.slice(1).map(({ id }: any) => id), undefined]);
    for (const { term, decision } of chain) expect({ term, decision }).toMatchObject({ term: { status: 'ACTIVE' }, decision: { decidedOn: expect.stringMatching(ISO_DATE) } });
    expect(chain.at(-1).decision.source).toEqual({ id: expect.any(String), description: expect.stringMatching(/./) });
  });

  test.each([
    ['rijnmond', { theme: 'ggz', counterparty: 'HOSPITAL' }, 'LOWER_AUTHORITY'],
    ['rijnmond', { theme: 'chronische-zorg', counterparty: 'INSURER' }, 'ACTING_HOLDER'],
    ['oostelijk-zuid-limburg', { theme: 'samenwerking-gemeente', counterparty: 'MUNICIPALITY' }, 'THEME_LEAD'],
    ['oostelijk-zuid-limburg', { theme: 'ggz', counterparty: 'GGZ' }, 'LOWER_AUTHORITY'],
    ['drenthe', { theme: 'ggz', counterparty: 'GGZ' }, 'LOWER_AUTHORITY'],
    ['drenthe', { theme: 'chronische-zorg', counterparty: 'INSURER' }, 'BOARD'],
  ])('in %s, on %o, the post is vacant and the answer says whom to turn to: %s', async (region, about, step) => {
    const [then, now] = [await ask(question(region, about)), await ask(question(region, { ...about, on: VACANT_ON }))];
    expect(then.region.mandatedContact).toMatchObject({ __typename: 'MandatedContact', personStatus: 'WITHHELD', fallback: null });
    const { personStatus, post, mandate, fallback } = now.region.mandatedContact;
    expect({ personStatus, vacant: post.vacant, mandate }).toEqual({ personStatus: 'VACANT', vacant: step !== 'ACTING_HOLDER' || post.vacant, mandate: then.region.mandatedContact.mandate });
    expect(fallback).toMatchObject({ step, reason: 'VACANT', nextStep: expect.stringMatching(/./) });
    expect(fallback.post ?? fallback.body).toEqual({ id: expect.any(String), name: expect.any(String) });
  });

  test('in Oostelijk Zuid-Limburg, MSH is involved beside HOZL, whatever the theme and whoever asks', async () => {
    for (const counterparty of COUNTERPARTIES) {
      const { region } = await ask(`query @asOf(validOn: "${ON}") {
        region(id: "region:oostelijk-zuid-limburg") { mandatedContacts(counterparty: ${counterparty}) { result { ${ANSWER} } } }
      }`);
      expect(region.mandatedContacts.length).toBeGreaterThan(6);
      for (const { result } of region.mandatedContacts) {
        const published = { source: { publisher: 'hechtehuisartsenzorg.nl' } };
        const both = ['HOZL', 'MSH'].map((shortName) => expect.objectContaining({ ...published, organisation: expect.objectContaining({ shortName }) }));
        expect(result.alsoInvolve).toEqual(expect.arrayContaining(both));
      }
    }
  });

  test.each([
    ['HOSPITAL', 'AGREE'],
    ['INSURER', 'NEGOTIATE'],
    ['MUNICIPALITY', 'EXPLORE'],
    ['WELFARE', 'EXPLORE'],
  ])('in Drenthe, HZD may go as far with %s as %s, and no further', async (counterparty, authority) => {
    const theme = 'regionale-huisartsenzorg';
    const AUTHORITIES = ['REPRESENT', 'EXPLORE', 'NEGOTIATE', 'AGREE', 'SIGN'];
    const answers = await Promise.all(AUTHORITIES.map((asked) => ask(question('drenthe', { theme, counterparty, authority: asked }))));
    const reach = AUTHORITIES.indexOf(authority);
    answers.forEach(({ region: { mandatedContact } }, asked) => {
      const { __typename, reason, chain, lastConfirmedAt } = mandatedContact;
      if (asked <= reach) expect({ __typename, lastConfirmedAt, chain }).toMatchObject({ __typename: 'MandatedContact', lastConfirmedAt: null, chain: [{ authority, fictional: false }] });
      else expect({ __typename, reason }).toEqual({ __typename: 'NoMandatedContact', reason: 'LOWER_AUTHORITY' });
    });
  });

  test.each(['rijnmond', 'oostelijk-zuid-limburg', 'drenthe'])('in %s, whatever an answer about a mandate that is invented rests on says its age', async (region) => {
    const { region: found } = await ask(`query @asOf(validOn: "${ON}") { region(id: "region:${region}") { mandatedContacts(counterparty: HOSPITAL) { result { ${ANSWER} } } } }`);
    const invented = found.mandatedContacts.flatMap(({ result }: any) => factsIn(result.chain ?? [])).filter(({ fictional }: any) => fictional);
    expect(invented.length).toBeGreaterThan(0);
    for (const { lastConfirmedAt } of invented) expect(lastConfirmedAt).toMatch(ISO_DATE);
  });
}
