import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { subgraphs } from '@regiograaf/cli';
import { DeliveryRefused, importDeliveries } from '@regiograaf/subgraph-kit';
import { migratedTestDatabase, type TestDatabase } from '@regiograaf/subgraph-kit/testing';
import { Deliveries } from '../testing/delivery.js';

const FICTIONAL = 'source:proef,yes';
const REGION = {
  'sources.csv': ['id,description', 'source:proef,Bedacht voor een test'],
  'organisations.csv': ['id,name,kind,regions,source,fictional', `org:proef,Proefdokters,RHO,region:proef,${FICTIONAL}`],
  'municipalities.csv': ['id,code,edition,name,source,fictional', `municipality:GM0001,GM0001,2024,Proefstad,${FICTIONAL}`],
  'regions.csv': ['id,name,kind,areas,source,fictional', `region:proef,Proefregio,RHO,municipality:GM0001,${FICTIONAL}`],
  'themes.csv': ['id,name_nl,name_en,source,fictional', `theme:zorg,Zorg,Care,${FICTIONAL}`],
  'posts.csv': ['id,name,kind,organisation,source,fictional', `post:proef,Bestuurder,DIRECTOR,org:proef,${FICTIONAL}`],
};
const HEADER = 'id,grantor_organisation,holder_post,theme,regions,granting_side,counterparty,authority,exclusive,parent,from,to,source,fictional,correction_reason';

interface Given {
  parent?: string;
  to?: string;
  side?: string;
  because?: string;
}

const mandate = (slug: string, { parent = '', to = '', side = 'GP_CARE', because = '' }: Given): string =>
  `mandate:${slug},org:proef,post:proef,theme:zorg,region:proef,${side},HOSPITAL,AGREE,no,${parent && `mandate:${parent}`},2022-01-01,${to},${FICTIONAL},${because}`;

let database: TestDatabase;
const deliveries = new Deliveries();

beforeAll(async () => {
  database = await migratedTestDatabase(subgraphs);
  await importDeliveries({ database: database.database, subgraphs, folders: [await deliveries.write(REGION)] });
});

afterAll(async () => {
  await database.close();
  await deliveries.remove();
});

/** What is refused of a delivery of mandates: where, by which rule, and what was found. Nothing if it is recorded. */
async function refused(...rows: string[]): Promise<(string | undefined)[][]> {
  const folder = await deliveries.write({ 'mandates.csv': [HEADER, ...rows] });
  try {
    await importDeliveries({ database: database.database, subgraphs, folders: [folder] });
    return [];
  } catch (error) {
    if (!(error instanceof DeliveryRefused)) throw error;
    return error.problems.map(({ row, column, rule, found }) => [String(row), column, rule, found]);
  }
}

async function ends(...slugs: string[]): Promise<(string | null)[]> {
  const rows = await database.run<{ id: string; ends: string | null }>(
    'select id, upper(term)::text as ends from organisations.mandate_version where upper_inf(recorded) and id = any($1) order by id',
    [slugs.map((slug) => `mandate:${slug}`)],
  );
  return rows.map((row) => row.ends);
}

describe('when a mandate ends, those given out of it end', () => {
  const END = { to: '2024-01-01', because: 'Beëindigd' };

  test('so that its end alone is refused, by the name of the rule and of both', async () => {
    expect(await refused(mandate('a-top', {}), mandate('a-sub', { parent: 'a-top' }))).toEqual([]);
    const found = 'a sub-mandate lies within its parent: mandate:a-sub goes beyond mandate:a-top (to)';
    expect(await refused(mandate('a-top', END))).toEqual([['2', 'to', 'sub_mandate_within_parent', found]]);
    expect(await ends('a-sub', 'a-top')).toEqual([null, null]);
  });

  test.each([
    ['the one above first', (slug: string) => [mandate(`${slug}-top`, END), mandate(`${slug}-sub`, { parent: `${slug}-top`, ...END })], 'b'],
    ['the one below first', (slug: string) => [mandate(`${slug}-sub`, { parent: `${slug}-top`, ...END }), mandate(`${slug}-top`, END)], 'c'],
  ])('in one delivery: %s', async (_, rows, slug) => {
    expect(await refused(mandate(`${slug}-sub`, { parent: `${slug}-top` }), mandate(`${slug}-top`, {}))).toEqual([]);
    expect(await refused(...rows(slug))).toEqual([]);
    expect(await ends(`${slug}-sub`, `${slug}-top`)).toEqual(['2024-01-01', '2024-01-01']);
  });

  test('also where the end is corrected later, each time', async () => {
    expect(await refused(mandate('d-top', {}), mandate('d-sub', { parent: 'd-top' }), mandate('d-low', { parent: 'd-sub' }))).toEqual([]);
    const all = (to: string): string[] => ['d-low', 'd-top', 'd-sub'].map((slug, index) => mandate(slug, { parent: ['d-sub', '', 'd-top'][index]!, to, because: 'Verkeerd overgenomen' }));
    expect(await refused(...all('2025-01-01'))).toEqual([]);
    expect(await refused(...all('2023-01-01'))).toEqual([]);
    expect((await refused(mandate('d-sub', { parent: 'd-top', to: '2023-06-01', because: 'Te laat' }))).map(([, , rule]) => rule)).toEqual(['sub_mandate_within_parent']);
    expect((await refused(...all('2022-06-01').slice(0, 2))).map(([, , rule]) => rule)).toContain('sub_mandate_within_parent');
    expect(await ends('d-low', 'd-sub', 'd-top')).toEqual(['2023-01-01', '2023-01-01', '2023-01-01']);
  });

  test('first the ones below, then it, in two deliveries', async () => {
    expect(await refused(mandate('e-top', {}), mandate('e-sub', { parent: 'e-top' }))).toEqual([]);
    expect(await refused(mandate('e-sub', { parent: 'e-top', ...END }))).toEqual([]);
    expect(await refused(mandate('e-top', END))).toEqual([]);
  });
});

test('a sub-mandate is of the side of its parent', async () => {
  const found = 'a sub-mandate lies within its parent: mandate:f-sub goes beyond mandate:f-top (granting_side)';
  expect(await refused(mandate('f-top', {}), mandate('f-sub', { parent: 'f-top', side: 'INSURER' }))).toEqual([['3', 'granting_side', 'sub_mandate_within_parent', found]]);
});

test('mandates in a circle are refused, by the name of the rule and of two of them', async () => {
  const rows = [mandate('g-one', { parent: 'g-two' }), mandate('g-two', { parent: 'g-one' })];
  const problems = await refused(...rows);
  expect(problems.map(([, , rule]) => rule)).toContain('no_circle_of_mandates');
  expect(problems.map(([, , , found]) => found)).toContain('no mandate stands above itself: mandate:g-one and mandate:g-two do');
});
