import { afterAll, beforeAll, expect, it } from '@jest/globals';
import { startTestGraph, type TestGraph } from '@regiograaf/subgraph-kit/testing';
import { subgraph } from '../subgraph.js';
import { ask } from '../testing/entities.js';
import { municipality, region } from '../testing/rows.js';

let graph: TestGraph;

beforeAll(async () => {
  graph = await startTestGraph(subgraph);
});

afterAll(() => graph.close());

interface Kinds {
  regiobeeld: { kind: string; advice: string; english: string }[];
  regioplan: { kind: string; advice: string; english: string }[];
  obstacles: { kind: string; tip: string; english: string }[];
}

it('has something to say, in both languages, of every element and obstacle that a region may have', async () => {
  const found = await ask<{ guide: Kinds }>(
    graph,
    `{ guide {
      regiobeeld: regiobeeldElements { kind advice english: advice(lang: EN) }
      regioplan: regioplanElements { kind advice english: advice(lang: EN) }
      obstacles { kind tip english: tip(lang: EN) }
    } }`,
  );
  const { __schema: schema } = await ask<{ __schema: { types: { name: string; enumValues: { name: string }[] | null }[] } }>(graph, '{ __schema { types { name enumValues { name } } } }');
  const values = (name: string): string[] => schema.types.find((type) => type.name === name)!.enumValues!.map((value) => value.name);
  const { regiobeeld, regioplan, obstacles } = found.guide;
  expect(regiobeeld.map(({ kind }) => kind)).toEqual(values('RegiobeeldElementKind'));
  expect(regioplan.map(({ kind }) => kind)).toEqual(values('RegioplanElementKind'));
  expect(obstacles.map(({ kind }) => kind)).toEqual(values('ObstacleKind'));
  const texts = [...regiobeeld, ...regioplan].flatMap(({ advice, english }) => [advice, english]).concat(obstacles.flatMap(({ tip, english }) => [tip, english]));
  expect(texts.every((text) => text.endsWith('.'))).toBe(true);
  expect(new Set(texts).size).toBe(texts.length);
});

it('says the same of an obstacle as the obstacle itself', async () => {
  const { guide } = await ask<{ guide: Kinds }>(graph, '{ guide { obstacles { kind tip english: tip(lang: EN) } } }');
  await graph.record('area', municipality('GM0001'));
  await graph.record('region', region('noord', ['municipality:GM0001']));
  await graph.record('obstacle', { id: 'obstacle:noord', region: 'region:noord', kind: 'LACK_OF_TRUST', description: 'Er is geen vertrouwen' });
  const found = await ask<{ region: object }>(graph, '{ region(id: "region:noord") { obstacles { kind tip english: tip(lang: EN) } } }');
  expect(found.region).toEqual({ obstacles: guide.obstacles.filter(({ kind }) => kind === 'LACK_OF_TRUST') });
});

it('says so in the language asked for', async () => {
  const found = await ask(graph, '{ guide { publisher publishedOn pyramid english: pyramid(lang: EN) onMandate inEnglish: onMandate(lang: EN) onSupraregionalCooperation beyond: onSupraregionalCooperation(lang: EN) } }');
  const text = (part: string): unknown => expect.stringContaining(part);
  expect(found).toEqual({
    guide: {
      publisher: 'LHV, InEen en ZN',
      publishedOn: null,
      pyramid: [text('mandaat'), text('regiobeeld'), text('Contractafspraken')],
      english: [text('mandate'), text('regiobeeld'), text('Contract agreements')],
      onMandate: text('Beide kanten'),
      inEnglish: text('Both sides'),
      onSupraregionalCooperation: text('arbeidsmarkt'),
      beyond: text('labour market'),
    },
  });
});
