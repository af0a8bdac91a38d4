import { afterAll, beforeAll, beforeEach, describe, expect, test } from '@jest/globals';
import { startOrganisations, type OrganisationsGraph } from '../testing/organisations-graph.js';
import { mandate, organisation, post, theme } from '../testing/rows.js';

let graph: OrganisationsGraph;
let serial = 0;
/** Slugs of a mandate and of one that is given out of it, that no other test has. */
let top: string;
let sub: string;

beforeAll(async () => {
  graph = await startOrganisations();
  await graph.record('organisation', organisation('group'));
  await graph.record('post', post('director', 'group'));
  await graph.record('theme', theme('care'), theme('elderly', { parent: 'theme:care' }), theme('dementia', { parent: 'theme:elderly' }), theme('acute', { parent: 'theme:care' }));
});

beforeEach(() => {
  [top, sub] = [`top-${(serial += 1)}`, `sub-${serial}`];
});

afterAll(() => graph.close());

interface Refusal {
  message: string;
  constraint: string;
  column: string;
  hint: string;
}

async function refusal(...rows: { id: string }[]): Promise<Refusal | undefined> {
  return graph.record('mandate', ...rows).then(
    () => undefined,
    (error: Refusal) => error,
  );
}

const above = (attributes: object = {}) =>
  mandate(top, 'elderly', { regions: ['region:noord', 'region:zuid'], authority: 'AGREE', ceiling_euros: '1000', term: '[2022-01-01,2024-01-01)', ...attributes });
const within = (attributes: object = {}) =>
  mandate(sub, 'elderly', { parent: `mandate:${top}`, regions: ['region:zuid'], authority: 'NEGOTIATE', ceiling_euros: '500', term: '[2022-06-01,2023-01-01)', ...attributes });

function beyond(column: string, [child, parent] = [sub, top]): object {
  const message = `a sub-mandate lies within its parent: mandate:${child} goes beyond mandate:${parent} (${column})`;
  return { message, constraint: 'sub_mandate_within_parent', column, hint: expect.stringContaining('a sub-mandate on the same or a narrower theme') };
}

describe('a sub-mandate may be', () => {
  test.each<[string, object, object]>([
    ['smaller in everything', {}, {}],
    ['as large in everything', {}, { regions: ['region:zuid', 'region:noord'], authority: 'AGREE', ceiling_euros: '1000', term: '[2022-01-01,2024-01-01)' }],
    ['on a narrower theme', {}, { theme: 'theme:dementia' }],
    ['on a much narrower theme', { theme: 'theme:care' }, { theme: 'theme:dementia' }],
    ['for one side, if its parent is for any', { counterparty: 'ANY' }, { counterparty: 'GGZ' }],
    ['for any side, if its parent is', { counterparty: 'ANY' }, { counterparty: 'ANY' }],
    ['of one side, if its parent is of any', { granting_side: 'ANY' }, { granting_side: 'GP_CARE' }],
    ['up to any amount, if its parent has no ceiling', { ceiling_euros: null }, { ceiling_euros: null }],
    ['up to an amount, if its parent has no ceiling', { ceiling_euros: null }, { ceiling_euros: '1000000' }],
    ['without end, if its parent has none', { term: '[2022-01-01,)' }, { term: '[2022-01-01,)' }],
    ['of a known term, if its parent’s is unknown', { term: '(,)' }, {}],
  ])('%s', async (_, parent, child) => {
    expect(await refusal(above(parent), within(child))).toBeUndefined();
  });
});

describe('a sub-mandate is refused that is', () => {
  test.each<[string, string, object, object]>([
    ['theme', 'on another theme', {}, { theme: 'theme:acute' }],
    ['theme', 'on a wider theme', {}, { theme: 'theme:care' }],
    ['regions', 'in another region', {}, { regions: ['region:oost'] }],
    ['regions', 'in one region more', {}, { regions: ['region:noord', 'region:zuid', 'region:oost'] }],
    ['granting_side', 'of another side', {}, { granting_side: 'INSURER' }],
    ['granting_side', 'of any side, while its parent is of one', {}, { granting_side: 'ANY' }],
    ['counterparty', 'for another side', {}, { counterparty: 'INSURER' }],
    ['counterparty', 'for any side, while its parent is for one', {}, { counterparty: 'ANY' }],
    ['authority', 'of a higher authority', {}, { authority: 'SIGN' }],
    ['authority', 'of an authority, while its parent only represents', { authority: 'REPRESENT' }, { authority: 'EXPLORE' }],
    ['ceiling_euros', 'up to more', {}, { ceiling_euros: '1000.01' }],
    ['ceiling_euros', 'without a ceiling, while its parent has one', {}, { ceiling_euros: null }],
    ['from', 'of an earlier day', {}, { term: '[2021-12-31,2023-01-01)' }],
    ['from', 'of an unknown day', {}, { term: '(,2023-01-01)' }],
    ['to', 'until a later day', {}, { term: '[2022-01-01,2024-01-02)' }],
    ['to', 'without end', {}, { term: '[2022-01-01,)' }],
    ['from', 'over before its parent begins', {}, { term: '[2020-01-01,2021-01-01)' }],
  ])('beyond its parent in %s: %s', async (column, _, parent, child) => {
    expect(await refusal(above(parent), within(child))).toMatchObject(beyond(column));
    expect(await refusal(above(parent))).toBeUndefined();
    expect(await refusal(within(child))).toMatchObject(beyond(column));
    expect(await refusal(within({ ...child, certainty: 'PROPOSED' }))).toMatchObject(beyond(column));
  });
});

describe('what is recorded later', () => {
  beforeEach(() => graph.record('mandate', above(), within()));

  test.each<[string, object]>([
    ['theme', { theme: 'theme:dementia' }],
    ['regions', { regions: ['region:noord'] }],
    ['granting_side', { granting_side: 'HOSPITAL' }],
    ['counterparty', { counterparty: 'GGZ' }],
    ['authority', { authority: 'EXPLORE' }],
    ['ceiling_euros', { ceiling_euros: '499' }],
    ['to', { term: '[2022-01-01,2022-12-31)' }],
  ])('is refused where it leaves a sub-mandate beyond its parent in %s, unless that changes too', async (column, attributes) => {
    expect(await refusal(above(attributes))).toMatchObject(beyond(column));
    const { term = '[2022-06-01,2022-07-01)' } = attributes as { term?: string };
    const along = { ceiling_euros: '1', authority: 'REPRESENT', ...attributes, ...('authority' in attributes ? {} : { authority: 'REPRESENT' }), term };
    expect(await refusal(above(attributes), within({ ...along, ...('ceiling_euros' in attributes ? attributes : {}) }))).toBeUndefined();
  });

  test('is judged by how the transaction ends', async () => {
    await graph.database.run('begin');
    await graph.record('mandate', within({ authority: 'SIGN' }));
    await graph.record('mandate', within({ because: 'Verkeerd overgenomen' }));
    await graph.database.run('commit');
    expect((await graph.ask<{ mandate: object }>(`{ mandate(id: "mandate:${sub}") { authority } }`)).mandate).toEqual({ authority: 'NEGOTIATE' });
  });

  test('is judged over the days on which both hold', async () => {
    const later = '[2023-01-01,)';
    expect(await refusal(within({ authority: 'SIGN', valid: later }))).toMatchObject(beyond('authority'));
    expect(await refusal(above({ authority: 'SIGN', valid: later }))).toBeUndefined();
    expect(await refusal(within({ authority: 'SIGN', valid: later }))).toBeUndefined();
    expect(await refusal(within({ authority: 'SIGN', valid: '[2022-12-31,)' }))).toMatchObject(beyond('authority'));
  });

  test('may be a theme that is moved, as long as mandates stay within their parents', async () => {
    await graph.record('theme', theme(`narrow-${serial}`, { parent: 'theme:elderly' }), theme(`narrower-${serial}`, { parent: `theme:narrow-${serial}` }));
    await graph.record('mandate', within({ theme: `theme:narrower-${serial}` }));
    const move = (to: string) => graph.record('theme', theme(`narrow-${serial}`, { parent: to }));
    await expect(move('theme:acute')).rejects.toMatchObject({ ...beyond('theme'), column: 'parent' });
    await expect(move('theme:dementia')).resolves.toEqual(expect.any(String));
  });
});

describe('a circle', () => {
  const link = (slug: string, parent: string, attributes: object = {}) => mandate(slug, 'care', { parent: `mandate:${parent}`, ...attributes });

  test('of two is refused, naming both', async () => {
    expect(await refusal(link(top, sub), link(sub, top))).toMatchObject({
      message: `no mandate stands above itself: mandate:${sub} and mandate:${top} do`,
      constraint: 'no_circle_of_mandates',
      column: 'parent',
      hint: 'a parent that is not itself a part of this mandate',
    });
  });

  test('of three is refused when it closes', async () => {
    const third = `third-${serial}`;
    expect(await refusal(mandate(top, 'care'), link(sub, top), link(third, sub))).toBeUndefined();
    expect(await refusal(link(top, third))).toMatchObject({ message: `no mandate stands above itself: mandate:${sub} and mandate:${top} do` });
  });

  test('is none where the two stand above each other in different times', async () => {
    expect(await refusal(link(top, sub, { valid: '(,2024-01-01)' }), link(sub, top, { valid: '[2024-01-01,)' }))).toBeUndefined();
    expect(await refusal(link(top, sub, { valid: '(,2024-01-02)' }))).toMatchObject({ constraint: 'no_circle_of_mandates' });
  });
});
