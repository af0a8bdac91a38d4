import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { importAreas, importLive } from '@regiograaf/cli';
import { ServiceFailure } from '@regiograaf/official-data';
import { CbsService } from '@regiograaf/official-data/testing';
import { readdir } from 'node:fs/promises';
import { DataFolder } from '../testing/data-folder.js';
import { feature, PublishedFiles } from '../testing/published-files.js';
import { startWholeGraph, type WholeGraph } from '../testing/whole-graph.js';

const CODES = ['NL00', 'GM0001', 'WK000101', 'WK000102', 'BU00010101'];

let graph: WholeGraph;
let files: PublishedFiles;
let folder: DataFolder;
let service: CbsService;

beforeAll(async () => {
  [graph, files, folder, service] = await Promise.all([startWholeGraph(), PublishedFiles.make(), DataFolder.make(), CbsService.start({ rows: 0, codes: CODES })]);
  const areas = CODES.slice(1).map((code) => feature(code, `Gebied ${code}`));
  await importAreas({ database: graph.database.database, files: [await files.map(2020, ...areas)] });
});

afterAll(async () => {
  await graph.close();
  await service.stop();
  await Promise.all([files.remove(), folder.remove()]);
});

const run = () =>
  importLive({ database: graph.database.database, table: '84799NED', dataFolder: folder.path, service: service.url, patience: { tries: 2, waitMs: 1, timeoutMs: 20_000 } });

test('a table of the live service is recorded as its file would be, and says when it was published; what was read is kept until then', async () => {
  service.before('page 1', { status: 503 }, { status: 503 });
  await expect(run()).rejects.toThrow(ServiceFailure);
  expect(await readdir(`${folder.path}/downloads`)).toEqual(['84799NED']);
  service.before('page 1', { cutOff: true });
  const { files: read, recorded } = await run();
  expect(read).toEqual([{ file: 'table 84799NED', read: 4, leftOut: 1 }]);
  expect(recorded).toContainEqual({ what: 'figures of areas', added: 4, changed: 0, unchanged: 0 });
  expect(await readdir(`${folder.path}/downloads`)).toEqual([]);
  const { data } = await graph.ask('{ wijk(code: "WK000101") { inhabitants figures(indicators: ["indicator:inhabitants"]) { period source { id publishedOn } } } none: wijk(code: "WK000102") { figures(indicators: ["indicator:inhabitants"]) { value missingReason } } }');
  expect(data).toEqual({
    wijk: { inhabitants: 2, figures: [{ period: 2020, source: { id: 'source:cbs-kwb-2020', publishedOn: '2021-03-30' } }] },
    none: { figures: [{ value: null, missingReason: 'NOT_PUBLISHED' }] },
  });
});
