import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { exampleFolders } from '@regiograaf/example-data';
import { join } from 'node:path';
import { DataFolder } from '../testing/data-folder.js';
import { Deliveries } from '../testing/delivery.js';
import { feature, PublishedFiles } from '../testing/published-files.js';
import { askAt } from '../testing/http.js';
import { CLEAN, Processes, REFUSED } from '../testing/processes.js';

const COMMAND = ['packages/cli/bin/regiograaf.js', 'import'];
const ORGANISATIONS = 'id,name,kind,municipality,regions,source,fictional';
const SAID = {
  'sources.csv': ['id,description', 'source:proef,Bedacht voor een test'],
  'organisations.csv': [
    ORGANISATIONS,
    'org:proef,Proefdokters,RHO,municipality:GM0001,region:proef,source:proef,yes',
    'org:proefgemeente,Gemeente Proefstad,MUNICIPALITY,municipality:GM0001,,source:proef,yes',
  ],
  'municipalities.csv': ['id,code,edition,name,organisation,source,fictional', 'municipality:GM0001,GM0001,2024,Proefstad,org:proefgemeente,source:proef,yes'],
  'regions.csv': ['id,name,kind,areas,source,fictional', 'region:proef,Proefregio,RHO,municipality:GM0001,source:proef,yes'],
};
const NEW = [ORGANISATIONS, 'org:nieuw,Nieuwe Zorg,VVT,,,source:proef,yes'];

const processes = new Processes();
const deliveries = new Deliveries();
let folder: DataFolder;
let said: string;

type Ran = Awaited<ReturnType<Processes['run']>>;

const runImport = (...args: string[]): Promise<Ran> =>
  processes.run([...COMMAND, ...args], { REGIOGRAAF_DATA: folder.path });

/** The rows of the printed report: name of the file, and how many were read, added, changed and unchanged. */
function reported({ output }: Ran): Record<string, number[]> {
  const rows = output.matchAll(/^(?:\S+\/)?(\S+) +(\d+) +(\d+) +(\d+) +(\d+)$/gm);
  return Object.fromEntries([...rows].map(([, file, ...counts]) => [file, counts.map(Number)]));
}

/** What is printed of problems, by folder, file, row and column. */
function problems({ errors }: Ran): string[] {
  const [, lines] = errors.split(/^Nothing was recorded\. \d+ problems?:\n/m);
  return lines!.trimEnd().split('\n');
}

beforeAll(async () => {
  folder = await DataFolder.make();
  said = await deliveries.write(SAID);
});

afterAll(async () => {
  await processes.end();
  await folder.remove();
  await deliveries.remove();
});

// One folder of data, in this order.
describe('regiograaf import', () => {
  test('records a delivery, also where there was no database, and reports on each file', async () => {
    const ran = await runImport(said);
    expect(ran).toMatchObject({ exit: CLEAN, errors: '' });
    expect(reported(ran)).toEqual({
      'municipalities.csv': [1, 1, 0, 0],
      'organisations.csv': [2, 2, 0, 0],
      'regions.csv': [1, 1, 0, 0],
      'sources.csv': [1, 1, 0, 0],
      all: [5, 5, 0, 0],
    });
    expect(await folder.holder()).toBeNull();
  });

  test('leaves what is said again as it is, and keeps nothing of a dry run', async () => {
    const more = await deliveries.write({ 'organisations.csv': NEW });
    for (const ran of [await runImport(said, more, '--dry-run'), await runImport(said, more, '--dry-run')]) {
      expect(ran).toMatchObject({ exit: CLEAN, errors: '' });
      expect(ran.output).toContain('This was a dry run: nothing was kept.');
      expect(reported(ran)).toMatchObject({ 'regions.csv': [1, 0, 0, 1], 'sources.csv': [1, 0, 0, 1], all: [6, 1, 0, 5] });
    }
  });

  test('refuses a delivery as a whole, and says of every error where it is, what was found and what was expected', async () => {
    const wrong = await deliveries.write({
      'organisations.csv': [...NEW, 'org:fout,,BAKKER,municipality:GM9999,region:proef;proef,source:elders,ja'],
      'municipalities.csv': ['id,code,edition,name,plaats,source,fictional,from', 'municipality:GM0002,GM02,2024,Foutstad,,source:proef,yes,2024-02-30'],
      'organisaties.csv': ['id'],
    });
    const ran = await runImport(wrong);
    expect(ran.exit).toEqual(REFUSED);
    expect(reported(ran)).toEqual({});
    const at = (file: string): string => join(wrong, file);
    expect(problems(ran)).toEqual([
      expect.stringContaining(`${at('municipalities.csv')}, row 1, column plaats: expected one of id, code, edition, name, `),
      `${at('municipalities.csv')}, row 2, column code: expected a code like GM0599. Found: GM02.`,
      `${at('municipalities.csv')}, row 2, column from: expected a date as YYYY-MM-DD. Found: 2024-02-30.`,
      expect.stringContaining(`${at('organisaties.csv')}: expected one of delivery.json, sources.csv, `),
      `${at('organisations.csv')}, row 3, column fictional: expected \`yes\` or \`no\`. Found: ja.`,
      expect.stringMatching(/organisations\.csv, row 3, column kind: expected one of .+\. Found: BAKKER\.$/),
      `${at('organisations.csv')}, row 3, column municipality: expected the id of a known municipality. Found: municipality:GM9999.`,
      `${at('organisations.csv')}, row 3, column name: expected text. Found: nothing.`,
      expect.stringMatching(/organisations\.csv, row 3, column regions: expected .+\. Found: .*proef\.$/),
      `${at('organisations.csv')}, row 3, column source: expected the id of a known source. Found: source:elders.`,
    ]);
    expect(ran.errors).toContain('Nothing was recorded. 10 problems:');
  });

  test('refuses a folder that is not there', async () => {
    const ran = await runImport(join(said, 'elsewhere'));
    expect(ran.exit).toEqual(REFUSED);
    expect(problems(ran)).toEqual([`${join(said, 'elsewhere')}/delivery.json: expected a folder with this file; there is none of this name.`]);
  });

  test('undoes what was under way when it is told to stop', async () => {
    const stopped = processes.start([...COMMAND, ...exampleFolders], { REGIOGRAAF_DATA: folder.path });
    await stopped.says(/\d+ of \d+ rows/);
    expect(await stopped.stop('SIGINT')).toEqual(REFUSED);
    expect(stopped.errors).toContain('Told to stop: what was under way is undone.');
    expect(await folder.holder()).toBeNull();
  });

  test('is refused while a graph holds the data, which has what was recorded and nothing else', async () => {
    const graph = processes.start(['packages/cli/bin/regiograaf.js', 'start'], { PORT: '0', REGIOGRAAF_DATA: folder.path });
    const url = await graph.says(/Regiograaf runs on (\S+)/);
    const ran = await runImport(await deliveries.write({ 'organisations.csv': NEW }));
    expect(ran).toMatchObject({ exit: REFUSED, output: '' });
    expect(ran.errors).toContain(`is in use by process ${graph.pid} `);
    const { data, errors } = await askAt(url, '{ organisations { nodes { id municipality { name organisation { id } } regions { name } } } }');
    expect(errors).toBeUndefined();
    const municipality = { name: 'Proefstad', organisation: { id: 'org:proefgemeente' } };
    expect(data.organisations.nodes).toEqual([
      { id: 'org:proefgemeente', municipality, regions: [] },
      { id: 'org:proef', municipality, regions: [{ name: 'Proefregio' }] },
    ]);
    expect(await graph.stop()).toEqual(CLEAN);
  });
});

test('regiograaf import areas and import figures take published files; what is refused is in a file of errors', async () => {
  const files = await PublishedFiles.make();
  const own = await DataFolder.make();
  const errors = join(files.folder, 'errors.csv');
  const run = (...args: string[]) => processes.run([...COMMAND, ...args, '--errors', errors], { REGIOGRAAF_DATA: own.path });
  try {
    const areas = await run('areas', await files.map(2022, feature('GM0001', 'Proefstad')));
    expect(areas).toMatchObject({ exit: CLEAN, errors: '' });
    expect(areas.output).toMatch(/^municipality +1 +0 +0$/m);
    const wrong = await run('figures', await files.table(2022, 'a_inw', 'GM0001;Proefstad;veel', 'GM0002;"Stad; te ver";1'));
    expect(wrong.exit).toEqual(REFUSED);
    expect(wrong.errors).toContain(`Nothing was recorded. 2 problems, in ${errors}:`);
    expect((await files.read('errors.csv')).split('\n').map((line) => line.replace(files.folder, ''))).toEqual([
      'file,row,column,found,expected',
      '/kwb-2022.csv,2,a_inw,veel,"a number, or a sign that it is missing"',
      '/kwb-2022.csv,3,,GM0002,an area that is recorded: import the areas of 2022 first',
      '',
    ]);
    const figures = await run('figures', await files.table(2022, 'a_inw', 'GM0001;Proefstad;10'), '--dry-run');
    expect(figures).toMatchObject({ exit: CLEAN, errors: '' });
    expect(figures.output).toContain('This was a dry run: nothing was kept.');
  } finally {
    await Promise.all([files.remove(), own.remove()]);
  }
});
