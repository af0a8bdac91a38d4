import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { subgraphs } from '@regiograaf/cli';
import { DeliveryRefused, importDeliveries, type DeliveryProblem } from '@regiograaf/subgraph-kit';
import { migratedTestDatabase, type TestDatabase } from '@regiograaf/subgraph-kit/testing';
import { Deliveries } from '../testing/delivery.js';

const MADE_UP = 'source:proef,yes';
const LEADS = 'id,theme,organisation,from,to,source,fictional';
const SEGMENTS = 'id,contract,segment,extent,from,to,source,fictional';
const MODULES = 'id,contract,kind,name,source,fictional';
const STAGES = 'id,contract,stage,reached_on,source,fictional';
const ENDORSEMENTS = 'id,mandate,organisation,from,to,source,fictional';
const LOCAL_AREAS = 'id,name,kind,municipality,buurten,source,fictional';
const SEATS = 'id,body,post,person,chair,from,source,fictional';
const SUCCESSIONS = 'id,predecessor,successor,kind,source,fictional';
const ELEMENTS = 'id,regioplan,kind,summary,source,fictional';

const STANDS: Readonly<Record<string, readonly string[]>> = {
  'sources.csv': ['id,description', 'source:proef,Bedacht voor een test'],
  'organisations.csv': ['id,name,kind,source,fictional', `org:proef,Proefdokters,RHO,${MADE_UP}`, `org:apotheek,Proefapotheek,PHARMACY,${MADE_UP}`],
  'bodies.csv': ['id,organisation,kind,name,source,fictional', `body:bestuur,org:proef,BOARD,Bestuur,${MADE_UP}`],
  'themes.csv': ['id,name_nl,name_en,source,fictional', `theme:ggz,Ggz,Mental health,${MADE_UP}`],
  'municipalities.csv': ['id,code,edition,name,source,fictional', `municipality:GM0001,GM0001,2024,Proefstad,${MADE_UP}`],
  'wijken.csv': ['id,code,edition,name,municipality,source,fictional', `wijk:WK000101,WK000101,2024,Wijk,municipality:GM0001,${MADE_UP}`],
  'buurten.csv': ['id,code,edition,name,wijk,municipality,source,fictional', `buurt:BU00010101,BU00010101,2024,Buurt,wijk:WK000101,municipality:GM0001,${MADE_UP}`],
  'regions.csv': ['id,name,kind,areas,source,fictional', `region:proef,Proefregio,RHO,municipality:GM0001,${MADE_UP}`],
  'regioplannen.csv': ['id,region,kind,title,source,fictional', `regioplan:proef,region:proef,GP_INSURER,Proefplan,${MADE_UP}`],
  'contracts.csv': ['id,title,region,stage,source,fictional', `contract:proef,Proefcontract,region:proef,IN_TALKS,${MADE_UP}`],
  'mandates.csv': [
    'id,grantor_organisation,holder_body,theme,regions,granting_side,counterparty,authority,exclusive,source,fictional',
    `mandate:ggz,org:proef,body:bestuur,theme:ggz,region:proef,GP_CARE,ANY,AGREE,no,${MADE_UP}`,
  ],
  'theme_leads.csv': [LEADS, `lead:was,theme:ggz,org:proef,2020-01-01,2022-01-01,${MADE_UP}`, `lead:a,theme:ggz,org:proef,2022-01-01,,${MADE_UP}`],
  'contract_segments.csv': [SEGMENTS, `segment:a,contract:proef,S2,WHOLE,2022-01-01,2024-01-01,${MADE_UP}`, `segment:other,contract:proef,S1,WHOLE,,,${MADE_UP}`],
  'contract_modules.csv': [MODULES, `module:a,contract:proef,TBHZ,TBHZ,${MADE_UP}`],
  'contract_stages.csv': [STAGES, `stage:a,contract:proef,IN_TALKS,2024-01-01,${MADE_UP}`],
  'posts.csv': ['id,organisation,kind,name,source,fictional', `post:proef,org:proef,DIRECTOR,Directeur,${MADE_UP}`],
  'people.csv': ['id,name,fictional', 'person:proef,Anna Proef,yes'],
  'seats.csv': [SEATS, `seat:a,body:bestuur,post:proef,,no,2022-01-01,${MADE_UP}`, `seat:gp,body:bestuur,,person:proef,no,2022-01-01,${MADE_UP}`],
  'successions.csv': [SUCCESSIONS, `succession:a,org:apotheek,org:proef,MERGER,${MADE_UP}`],
  'endorsements.csv': [ENDORSEMENTS, `endorsement:a,mandate:ggz,org:apotheek,2024-01-01,,${MADE_UP}`],
  'local_areas.csv': [LOCAL_AREAS, `localarea:a,Binnenstad,WIJK,municipality:GM0001,BU00010101,${MADE_UP}`],
  'regioplan_elements.csv': [ELEMENTS, `regioplan-element:a,regioplan:proef,GOVERNANCE,Wie besluit,${MADE_UP}`],
};

const deliveries = new Deliveries();
let database: TestDatabase;

beforeAll(async () => {
  database = await migratedTestDatabase(subgraphs);
  await take(STANDS);
});

afterAll(async () => {
  await deliveries.remove();
  await database.close();
});

async function take(files: Readonly<Record<string, readonly string[]>>): Promise<void> {
  await importDeliveries({ database: database.database, subgraphs, folders: [await deliveries.write(files)] });
}

async function problemsWith(files: Readonly<Record<string, readonly string[]>>): Promise<readonly DeliveryProblem[]> {
  try {
    await take(files);
    return [];
  } catch (error) {
    if (!(error instanceof DeliveryRefused)) throw error;
    return error.problems;
  }
}

test.each([
  ['one_lead_per_theme', 'theme_leads.csv', LEADS, 'lead:b,theme:ggz,org:proef,2024-01-01,', 'lead:b overlaps lead:a'],
  ['endorsed_once_at_a_time', 'endorsements.csv', ENDORSEMENTS, 'endorsement:b,mandate:ggz,org:apotheek,2025-01-01,', 'endorsement:b overlaps endorsement:a'],
  ['one_seat_of_a_post', 'seats.csv', SEATS, 'seat:b,body:bestuur,post:proef,,yes,2024-01-01', 'seat:b overlaps seat:a'],
  ['one_seat_of_a_person', 'seats.csv', SEATS, 'seat:b,body:bestuur,,person:proef,yes,2024-01-01', 'seat:b overlaps seat:gp'],
  ['one_succession_of_a_pair', 'successions.csv', SUCCESSIONS, 'succession:b,org:apotheek,org:proef,TAKEOVER', 'succession:b overlaps succession:a'],
  ['segment_once', 'contract_segments.csv', SEGMENTS, 'segment:b,contract:proef,S2,WHOLE,2023-12-31,', 'segment:b overlaps segment:a'],
  ['module_once', 'contract_modules.csv', MODULES, 'module:b,contract:proef,TBHZ,Nog eens', 'module:b overlaps module:a'],
  ['stage_reached_once', 'contract_stages.csv', STAGES, 'stage:b,contract:proef,IN_TALKS,2024-02-01', 'stage:b overlaps stage:a'],
  ['local_area_named_once', 'local_areas.csv', LOCAL_AREAS, 'localarea:b,Binnenstad,WIJK,municipality:GM0001,BU00010101', 'localarea:b overlaps localarea:a'],
  ['regioplan_element_once', 'regioplan_elements.csv', ELEMENTS, 'regioplan-element:b,regioplan:proef,GOVERNANCE,Nog eens', 'regioplan-element:b overlaps regioplan-element:a'],
])('%s: the rule is named, and both records', async (rule, file, header, row, records) => {
  const problems = await problemsWith({ [file]: [header, `${row},${MADE_UP}`] });
  expect(problems).toEqual([expect.objectContaining({ file, row: 2, rule, found: expect.stringContaining(`${records}: `) })]);
});
