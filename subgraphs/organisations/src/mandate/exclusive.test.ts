import { afterAll, beforeAll, beforeEach, expect, test } from '@jest/globals';
import { startOrganisations, type OrganisationsGraph } from '../testing/organisations-graph.js';
import { mandate, organisation, post, theme } from '../testing/rows.js';

let graph: OrganisationsGraph;
let serial = 0;
/** A theme, and the slugs of two mandates, that no other test has. */
let here: string;
let one: string;
let other: string;

beforeAll(async () => {
  graph = await startOrganisations();
  await graph.record('organisation', organisation('group'));
  await graph.record('post', post('director', 'group'), post('manager', 'group'));
  await graph.record('theme', theme('elsewhere'));
});

beforeEach(async () => {
  here = `theme-${(serial += 1)}`;
  [one, other] = [`a-${serial}`, `b-${serial}`];
  await graph.record('theme', theme(here));
});

afterAll(() => graph.close());

function exclusive(slug: string, attributes: object = {}): { id: string } {
  return mandate(slug, here, { exclusive: true, regions: ['region:noord', 'region:zuid'], ...attributes });
}

async function refusal(...rows: { id: string }[]): Promise<string | undefined> {
  return graph.record('mandate', ...rows).then(
    () => undefined,
    ({ message }: { message: string }) => message,
  );
}

const clash = (): string => `mandate:${one} and mandate:${other} are exclusive and overlap`;

test.each<[string, object]>([
  ['all alike', {}],
  ['held by another post', { holder_post: 'post:manager' }],
  ['in one shared region', { regions: ['region:oost', 'region:zuid'] }],
  ['towards any side', { counterparty: 'ANY' }],
  ['given by any side', { granting_side: 'ANY' }],
  ['given by any side, towards any side', { granting_side: 'ANY', counterparty: 'ANY' }],
  ['overlapping by a day', { term: '[2020-01-01,2022-01-02)' }],
  ['without a known term', { term: '(,)' }],
])('two exclusive mandates %s are refused, whichever comes first', async (_, attributes) => {
  const rows = [exclusive(one, { term: '[2022-01-01,2024-01-01)' }), exclusive(other, { term: '[2023-01-01,2025-01-01)', ...attributes })];
  expect(await refusal(...rows)).toBe(clash());
  expect(await refusal(rows[1]!)).toBeUndefined();
  expect(await refusal(rows[0]!)).toBe(clash());
});

test.each<[string, object]>([
  ['not exclusive', { exclusive: false }],
  ['on another theme', { theme: 'theme:elsewhere', regions: ['region:oost'] }],
  ['in other regions', { regions: ['region:oost', 'region:west'] }],
  ['of another side', { granting_side: 'INSURER' }],
  ['towards another side', { counterparty: 'GGZ' }],
  ['with another authority', { authority: 'SIGN' }],
  ['right after it', { term: '[2024-01-01,)' }],
  ['right before it', { term: '(,2022-01-01)' }],
  ['only proposed', { certainty: 'PROPOSED' }],
  ['expected', { certainty: 'EXPECTED' }],
])('beside an exclusive mandate stands one %s', async (_, attributes) => {
  expect(await refusal(exclusive(one, { term: '[2022-01-01,2024-01-01)' }), exclusive(other, attributes))).toBeUndefined();
});

test('one takes over from the other when the end of the first is corrected, in one delivery or two', async () => {
  await graph.record('mandate', exclusive(one));
  const successor = exclusive(other, { term: '[2024-01-01,)' });
  expect(await refusal(successor)).toBe(clash());
  expect(await refusal(successor, exclusive(one, { term: '(,2024-01-01)' }))).toBeUndefined();
  expect(await refusal(exclusive(one, { term: '(,2024-01-02)' }))).toBe(clash());
  expect(await refusal(exclusive(one, { term: '(,2023-01-01)' }))).toBeUndefined();
});

test('the refusal says which rule, where, and what was expected', async () => {
  const refused = graph.record('mandate', exclusive(one), exclusive(other));
  const hint = expect.stringContaining('one exclusive mandate at a time');
  await expect(refused).rejects.toMatchObject({ code: '23P01', constraint: 'one_exclusive_mandate', column: 'exclusive', hint });
});

test('a mandate does not stand in its own way when it is corrected, or changes on a day', async () => {
  await graph.record('mandate', exclusive(one));
  expect(await refusal(exclusive(one, { ceiling_euros: '10', because: 'Het bedrag ontbrak' }))).toBeUndefined();
  expect(await refusal(exclusive(one, { ceiling_euros: '20', valid: '[2024-01-01,)' }))).toBeUndefined();
});

test('what is proposed is refused once it is given beside another', async () => {
  await graph.record('mandate', exclusive(one), exclusive(other, { certainty: 'PROPOSED' }));
  expect(await refusal(exclusive(other, { because: 'Aangenomen' }))).toBe(clash());
  expect(await refusal(exclusive(one, { exclusive: false }), exclusive(other, { because: 'Aangenomen' }))).toBeUndefined();
});

test('what was recorded and corrected in one transaction is judged by how it ends', async () => {
  await graph.record('mandate', exclusive(one, { term: '(,2024-01-01)' }));
  await graph.database.run('begin');
  await graph.record('mandate', exclusive(other));
  await graph.record('mandate', exclusive(other, { term: '[2024-01-01,)', because: 'Verbeterd' }));
  await graph.database.run('commit');
  const { mandate: found } = await graph.ask<{ mandate: object }>(`{ mandate(id: "mandate:${other}") { term { from } } }`);
  expect(found).toEqual({ term: { from: '2024-01-01' } });
});
