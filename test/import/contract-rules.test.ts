import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { subgraphs } from '@regiograaf/cli';
import { DeliveryRefused, importDeliveries } from '@regiograaf/subgraph-kit';
import { migratedTestDatabase, type TestDatabase } from '@regiograaf/subgraph-kit/testing';
import { Deliveries } from '../testing/delivery.js';

const deliveries = new Deliveries();
let database: TestDatabase;

const MADE_UP = 'source:proef,yes';
const HOLDS: Readonly<Record<string, readonly string[]>> = {
  'sources.csv': ['id,description', 'source:proef,Bedacht voor een test'],
  'organisations.csv': [
    'id,name,kind,legal_form,source,fictional',
    `org:proef,Proefdokters,RHO,COOPERATIE,${MADE_UP}`,
    `org:netwerk,Proefnetwerk,ALLIANCE,NONE,${MADE_UP}`,
    `org:praktijk,Proefpraktijk,GP_PRACTICE,,${MADE_UP}`,
    `org:verzekeraar,Proefpolis,INSURER,NV,${MADE_UP}`,
  ],
  'memberships.csv': [
    'id,member,organisation,from,to,source,fictional',
    `membership:praktijk,org:praktijk,org:proef,2022-01-01,2025-01-01,${MADE_UP}`,
    `membership:proef,org:proef,org:netwerk,,,${MADE_UP}`,
  ],
  'municipalities.csv': ['id,code,edition,name,source,fictional', `municipality:GM0001,GM0001,2024,Proefstad,${MADE_UP}`],
  'regions.csv': [
    'id,name,kind,areas,source,fictional',
    `region:proef,Proefregio,RHO,municipality:GM0001,${MADE_UP}`,
    `region:ander,Andere regio,RHO,municipality:GM0001,${MADE_UP}`,
  ],
  'regioplannen.csv': [
    'id,region,kind,title,source,fictional',
    `regioplan:proef,region:proef,GP_INSURER,Proefplan,${MADE_UP}`,
    `regioplan:ander,region:ander,GP_INSURER,Ander plan,${MADE_UP}`,
  ],
  'activities.csv': ['id,regioplan,title,description,status,source,fictional', `activity:ander,regioplan:ander,Andere wandeling,Wandelen,PLANNED,${MADE_UP}`],
  'contracts.csv': ['id,title,region,stage,regioplan,from,to,source,fictional', `contract:proef,Proefcontract,region:proef,SIGNED,regioplan:proef,2023-01-01,2026-01-01,${MADE_UP}`],
  'contract_parties.csv': [
    'id,contract,organisation,side,on_behalf_of,source,fictional',
    `party:proef,contract:proef,org:proef,PROVIDER,org:netwerk,${MADE_UP}`,
    `party:verzekeraar,contract:proef,org:verzekeraar,INSURER,,${MADE_UP}`,
  ],
  'contract_modules.csv': ['id,contract,kind,name,from,to,source,fictional', `module:proef,contract:proef,TBHZ,TBHZ,2023-01-01,2026-01-01,${MADE_UP}`],
  'agreements.csv': [
    'id,contract,title,activity,published,without_indicator_reason,source,fictional',
    `agreement:proef,contract:proef,Samen wandelen,,yes,Een proef,${MADE_UP}`,
  ],
  'module_uptake.csv': ['id,module,practice,from,to,source,fictional', `uptake:proef,module:proef,org:praktijk,2023-01-01,2025-01-01,${MADE_UP}`],
};

beforeAll(async () => {
  database = await migratedTestDatabase(subgraphs);
});

afterAll(async () => {
  await deliveries.remove();
  await database.close();
});

/** What is wrong with a delivery in which one file is another. */
async function problemsWith(files: Readonly<Record<string, readonly string[]>>): Promise<object[]> {
  const folder = await deliveries.write({ ...HOLDS, ...files });
  try {
    await importDeliveries({ database: database.database, subgraphs, folders: [folder], dryRun: true });
    return [];
  } catch (error) {
    if (!(error instanceof DeliveryRefused)) throw error;
    return error.problems.map(({ file, row, column, rule, expected }) => ({ file, row, column, rule, expected }));
  }
}

function replaced(file: string, from: string, to: string): Record<string, string[]> {
  const lines = HOLDS[file]!.map((line) => line.replace(from, to));
  expect(lines).not.toEqual(HOLDS[file]);
  return { [file]: lines };
}

test('a delivery that keeps the rules is recorded', async () => {
  expect(await problemsWith({})).toEqual([]);
});

test.each([
  ['uptake after the membership ended', replacedIn('module_uptake.csv', '2025-01-01', '2025-07-01'), 'module_uptake.csv', 2, 'practice', 'uptake_within_membership', ['org:proef', '2025-01-01']],
  ['uptake after the module', replacedIn('module_uptake.csv', '2025-01-01', '2026-07-01'), 'module_uptake.csv', 2, 'to', 'uptake_within_contract', ['module:proef', '2026-01-01']],
  ['a module after its contract', replacedIn('contract_modules.csv', '2026-01-01', ''), 'contract_modules.csv', 2, 'to', 'module_within_contract', ['contract:proef', '2026-01-01']],
  ['a network without legal personality that signs', replacedIn('contract_parties.csv', 'org:proef,PROVIDER,org:netwerk', 'org:netwerk,PROVIDER,'), 'contract_parties.csv', 2, 'organisation', 'signed_with_legal_personality', ['org:netwerk', 'on_behalf_of']],
  ['a regioplan of another region', replacedIn('contracts.csv', 'region:proef', 'region:ander'), 'contracts.csv', 2, 'regioplan', 'regioplan_of_the_same_region', ['region:ander']],
  ['an agreement on an activity of another region', replacedIn('agreements.csv', 'wandelen,,', 'wandelen,activity:ander,'), 'agreements.csv', 2, 'activity', 'agreement_within_its_region', ['an activity of the region of its contract']],
])('%s is refused, with the rule and the records', async (_what, files, file, row, column, rule, records) => {
  const problems = await problemsWith(files());
  expect(problems).toEqual([{ file, row, column, rule, expected: expect.any(String) }]);
  for (const record of records) expect(JSON.stringify(problems)).toContain(record);
});

function replacedIn(...change: Parameters<typeof replaced>): () => Record<string, string[]> {
  return () => replaced(...change);
}
