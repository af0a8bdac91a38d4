import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { subgraphs } from '@regiograaf/cli';
import { DeliveryRefused, importDeliveries } from '@regiograaf/subgraph-kit';
import { Deliveries } from '../testing/delivery.js';
import { startWholeGraph, type WholeGraph } from '../testing/whole-graph.js';

const WIJKGROEPEN = 'id,name,kind,working_area,organisation,from,to,source,fictional';
const SAID = {
  'sources.csv': ['id,description', 'source:proef,Bedacht voor een test'],
  'organisations.csv': ['id,name,kind,source,fictional', ...['proef', 'linde', 'iep'].map((slug) => `org:${slug},Organisatie ${slug},OTHER,source:proef,yes`)],
  'regions.csv': ['id,name,kind,areas,source,fictional', 'region:proef,Proefregio,RHO,municipality:GM0001,source:proef,yes'],
  'municipalities.csv': ['id,code,edition,name,source,fictional', ...['GM0001', 'GM0002'].map((code) => `municipality:${code},${code},2022,Plaats ${code},source:proef,yes`)],
  'wijken.csv': ['id,code,edition,name,municipality,source,fictional', ...['0001', '0002'].map((m) => `wijk:WK${m}01,WK${m}01,2022,Wijk ${m},municipality:GM${m},source:proef,yes`)],
  'buurten.csv': [
    'id,code,edition,name,wijk,municipality,to,source,fictional',
    ...['0001', '0002'].map((m) => `buurt:BU${m}0101,BU${m}0101,2022,Buurt ${m},wijk:WK${m}01,municipality:GM${m},,source:proef,yes`),
    'buurt:BU00010199,BU00010199,2015,Weleer,wijk:WK000101,municipality:GM0001,2016-01-01,source:proef,yes',
  ],
  'wijkgroepen.csv': [WIJKGROEPEN, 'wijkgroep:een,Een,GP_ONLY,wijk:WK000101,org:proef,2020-01-01,,source:proef,yes'],
  'year_agendas.csv': ['id,wijkgroep,year,source,fictional', 'agenda:een-2026,wijkgroep:een,2026,source:proef,yes'],
};

const LOCAL_AREAS = 'id,name,kind,municipality,buurten,from,source,fictional';

const deliveries = new Deliveries();
let graph: WholeGraph;

beforeAll(async () => {
  graph = await startWholeGraph({ exampleData: false });
  await take(SAID);
});

afterAll(async () => {
  await graph.close();
  await deliveries.remove();
});

async function take(files: Readonly<Record<string, readonly string[]>>): Promise<void> {
  await importDeliveries({ database: graph.database.database, subgraphs, folders: [await deliveries.write(files)] });
}

/** The problems for which a delivery is refused, as `file:row column: found, not expected`. */
async function refused(files: Readonly<Record<string, readonly string[]>>): Promise<string[]> {
  const error = await take(files).then(
    () => undefined,
    (thrown: unknown) => thrown,
  );
  expect(error).toBeInstanceOf(DeliveryRefused);
  return (error as DeliveryRefused).problems.map(({ file, row, column, found, expected }) => `${file}:${row} ${column}: ${found}, not ${expected}`);
}

const local = (...cells: string[]): Record<string, string[]> => ({ 'local_areas.csv': [LOCAL_AREAS, `${cells.join(',')},source:proef,yes`] });
const item = (cells: string): Record<string, string[]> => ({ 'agenda_items.csv': ['id,agenda,title,owner,waits_for,progress,due_on,source,fictional', `${cells},source:proef,yes`] });

test.each<[string, Record<string, string[]>, RegExp]>([
  ['an unknown buurt code', local('localarea:x', 'X', 'WIJK', 'municipality:GM0001', 'BU00010777', ''), /^local_areas.csv:2 buurten: buurt:BU00010777, not .*the code of a known buurt/],
  ['a buurt of another municipality', local('localarea:x', 'X', 'WIJK', 'municipality:GM0001', 'BU00010101;BU00020101', ''), /^local_areas.csv:2 buurten: .*, not buurten of municipality:GM0001/],
  ['a buurt of a former edition', local('localarea:x', 'X', 'WIJK', 'municipality:GM0001', 'BU00010199', '2020-01-01'), /^local_areas.csv:2 buurten: .*, not buurten of .* that exist while/],
  ['a buurt twice', local('localarea:x', 'X', 'WIJK', 'municipality:GM0001', 'BU00010101;buurt:BU00010101', ''), /^local_areas.csv:2 buurten: .*, not a list/],
  [
    'a working area that another has',
    { 'wijkgroepen.csv': [WIJKGROEPEN, 'wijkgroep:twee,Twee,GP_ONLY,buurt:BU00010101,org:proef,2024-01-01,,source:proef,yes'] },
    /^wijkgroepen.csv:2 working_area: .*, not no area in which wijkgroep:een works/,
  ],
  [
    'a second agenda of a year',
    { 'year_agendas.csv': ['id,wijkgroep,year,source,fictional', 'agenda:nog-een,wijkgroep:een,2026,source:proef,yes'] },
    /^year_agendas.csv:2 /,
  ],
  ['what is done and still waits', item('item:x,agenda:een-2026,X,org:proef,org:iep,COMPLETED,'), /^agenda_items.csv:2 waits_for: org:iep, not nothing, as progress is COMPLETED/],
  ['an unknown agenda', item('item:x,agenda:geen,X,org:proef,,PLANNED,'), /^agenda_items.csv:2 agenda: agenda:geen, not the id of a known year_agenda/],
  ['a day that is none', item('item:x,agenda:een-2026,X,org:proef,,PLANNED,2026-02-30'), /^agenda_items.csv:2 due_on: 2026-02-30, not a date/],
  [
    'a practice that covers for itself',
    { 'cover_arrangements.csv': ['id,practice,covered_by,kind,source,fictional', 'cover:x,org:iep,org:linde;org:iep,HOLIDAY,source:proef,yes'] },
    /^cover_arrangements.csv:2 covered_by: .*, not other practices/,
  ],
  [
    'a postal code of five digits',
    { 'postal_areas.csv': ['id,code,buurten,source,fictional', 'postal:x,30699,BU00010101,source:proef,yes'] },
    /^postal_areas.csv:2 code: 30699, not a code like 3069/,
  ],
])('%s is refused with file, row and reason, and nothing is kept', async (_, files, expected) => {
  const good = { 'consultations.csv': ['id,place,name,kind,frequency,source,fictional', 'consultation:goed,wijkgroep:een,MDO,MDO,MONTHLY,source:proef,yes'] };
  expect(await refused({ ...good, ...files })).toEqual([expect.stringMatching(expected)]);
  const { data } = await graph.ask('{ consultation(id: "consultation:goed") { id } }');
  expect(data).toEqual({ consultation: null });
});

test('local areas come from a list of names and buurt codes', async () => {
  await take(local('localarea:kade', 'Kade', 'WIJK', 'municipality:GM0001', 'BU00010101', ''));
  const { data } = await graph.ask('{ localArea(id: "localarea:kade") { name localKind buurten { nodes { code } } } }');
  expect(data).toEqual({ localArea: { name: 'Kade', localKind: 'WIJK', buurten: { nodes: [{ code: 'BU00010101' }] } } });
});
