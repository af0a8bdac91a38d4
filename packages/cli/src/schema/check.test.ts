import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { mkdtemp, readFile, readdir, rm, stat, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { checkSchema } from './check.js';
import { CompositionError } from './composition-error.js';
import { emitSchema } from './emit.js';
import { ORGANISATIONS, REGIONAL_DATA } from './testing/subgraphs.js';

const SUBGRAPHS = [ORGANISATIONS, REGIONAL_DATA];
const FILES = [
  'subgraphs/organisations.graphql',
  'subgraphs/regional-data.graphql',
  'supergraph.graphql',
  'api.graphql',
  'glossary.md',
  'labels.json',
];
const RENAMED = { ...REGIONAL_DATA, sdl: REGIONAL_DATA.sdl.replace('Who keeps the plan (beheerder)', 'Who runs the plan (beheerder)') };
const BROKEN = { ...REGIONAL_DATA, sdl: REGIONAL_DATA.sdl.replace('name: String!', 'name: Strin') };

let folder: string;
beforeEach(async () => {
  folder = join(await mkdtemp(join(tmpdir(), 'schema-')), 'schema');
});
afterEach(() => rm(join(folder, '..'), { recursive: true }));

describe('emitSchema and checkSchema', () => {
  it('writes every file, after which nothing is found', async () => {
    expect(await emitSchema(folder, SUBGRAPHS)).toEqual({ written: FILES, removed: [], unchanged: [] });
    expect(await checkSchema(folder, SUBGRAPHS)).toEqual([]);
    expect(await readdir(folder)).toHaveLength(5);
  });

  it('does not care in which order the subgraphs come', async () => {
    await emitSchema(folder, SUBGRAPHS);
    expect(await checkSchema(folder, SUBGRAPHS.toReversed())).toEqual([]);
  });

  it('finds every file missing where nothing was written', async () => {
    const findings = await checkSchema(folder, SUBGRAPHS);
    expect(findings.map(({ rule, place }) => [rule, place])).toEqual(FILES.map((file) => ['drift', file]));
    expect(findings[0]?.message).toBe('is missing: run `regiograaf schema emit` and commit what it writes');
  });

  it('finds what a change in a subgraph left out of date, at its first line', async () => {
    await emitSchema(folder, SUBGRAPHS);
    const findings = await checkSchema(folder, [ORGANISATIONS, RENAMED]);
    const places = findings.map(({ place }) => place.replace(/\d+$/, 'n'));
    expect(places).toEqual(['subgraphs/regional-data.graphql:n', 'supergraph.graphql:n', 'api.graphql:n']);
    const [, line] = findings[2]!.place.split(':');
    const [old, current] = ['  """Who keeps the plan (beheerder)."""', '  """Who runs the plan (beheerder)."""'];
    expect((await readFile(join(folder, 'api.graphql'), 'utf8')).split('\n')[Number(line) - 1]).toBe(old);
    expect(findings[2]!.message).toContain(`the file has:      ${old}\nthe subgraphs say: ${current}`);
  });

  it('finds a file that ends early', async () => {
    await emitSchema(folder, SUBGRAPHS);
    const lines = (await readFile(join(folder, 'glossary.md'), 'utf8')).trimEnd().split('\n');
    await writeFile(join(folder, 'glossary.md'), lines.slice(0, -1).join('\n'));
    const [finding] = await checkSchema(folder, SUBGRAPHS);
    expect(finding).toMatchObject({
      place: `glossary.md:${lines.length}`,
      message: expect.stringContaining('the file has:      (the end)\nthe subgraphs say: | Region'),
    });
  });

  it('touches only what changed and removes the schema of a subgraph that is gone', async () => {
    await emitSchema(folder, SUBGRAPHS);
    await writeFile(join(folder, 'CHANGELOG.md'), 'kept');
    await writeFile(join(folder, 'subgraphs/former.graphql'), 'type Former { id: ID }');
    const before = await stat(join(folder, 'glossary.md'));
    expect(await checkSchema(folder, SUBGRAPHS)).toMatchObject([
      { place: 'subgraphs/former.graphql', message: expect.stringContaining('no subgraph') },
    ]);
    expect(await emitSchema(folder, [ORGANISATIONS, RENAMED])).toEqual({
      written: ['subgraphs/regional-data.graphql', 'supergraph.graphql', 'api.graphql'],
      removed: ['subgraphs/former.graphql'],
      unchanged: ['subgraphs/organisations.graphql', 'glossary.md', 'labels.json'],
    });
    expect((await stat(join(folder, 'glossary.md'))).ino).toBe(before.ino);
    expect(await readdir(join(folder, 'subgraphs'))).toEqual(['organisations.graphql', 'regional-data.graphql']);
    expect(await readFile(join(folder, 'CHANGELOG.md'), 'utf8')).toBe('kept');
    expect(await checkSchema(folder, [ORGANISATIONS, RENAMED])).toEqual([]);
  });

  it('reports subgraphs that do not compose, and leaves the folder as it was', async () => {
    await emitSchema(folder, SUBGRAPHS);
    expect(await checkSchema(folder, [ORGANISATIONS, BROKEN])).toMatchObject([
      { rule: 'composition', place: 'INVALID_GRAPHQL', message: expect.stringContaining('name: Strin') },
    ]);
    await expect(emitSchema(folder, [ORGANISATIONS, BROKEN])).rejects.toThrow(CompositionError);
    expect(await checkSchema(folder, SUBGRAPHS)).toEqual([]);
  });

  it('reports the rules that the subgraphs break', async () => {
    const nonNull = { ...ORGANISATIONS, sdl: ORGANISATIONS.sdl.replace('id: ID!): Organisation\n', 'id: ID!): Organisation!\n') };
    await emitSchema(folder, [nonNull, REGIONAL_DATA]);
    expect(await checkSchema(folder, [nonNull, REGIONAL_DATA])).toEqual([
      { rule: 'nullability', place: 'organisations: Query.organisation', message: 'must not be non-null: it is a root field' },
    ]);
  });
});
