import { afterAll, beforeAll, expect, it } from '@jest/globals';
import { startTestGraph, type TestGraph } from '@regiograaf/subgraph-kit/testing';
import { subgraph } from '../subgraph.js';
import { ask } from '../testing/entities.js';
import { activity, challenge, municipality, regiobeeld, region, regioplan } from '../testing/rows.js';

let graph: TestGraph;

const slugs = ['one', 'two', 'three'];
const TERM = '[2024-01-01,)';

beforeAll(async () => {
  graph = await startTestGraph(subgraph);
  await graph.record('area', municipality('GM0001'));
  await graph.record('region', ...slugs.map((slug) => region(slug, ['municipality:GM0001'])), region('bare', ['municipality:GM0001']));
  await graph.record('regiobeeld', ...slugs.map((slug) => regiobeeld(slug, slug, { term: '[2025-01-01,)', participants_description: 'Allen' })));
  await graph.record('challenge', ...slugs.flatMap((slug) => [challenge(`${slug}-met`, slug), challenge(`${slug}-left`, slug)]));
  await graph.record('regioplan', ...slugs.map((slug) => regioplan(slug, slug, { term: TERM, stage: 'ADOPTED' })));
  await graph.record(
    'activity',
    ...slugs.map((slug) => activity(slug, slug, { challenges: [`challenge:${slug}-met`], starts_on: '2024-02-01', due_on: '2024-12-31' })),
  );
  await graph.record('regiobeeld_element', { id: 'regiobeeld-element:trends', regiobeeld: 'regiobeeld:one', kind: 'TRENDS', summary: 'Vergrijzing', url: 'https://regio.example' });
  await graph.record('regioplan_element', { id: 'regioplan-element:backing', regioplan: 'regioplan:one', kind: 'BACKING', summary: 'Alle leden' });
  await graph.record('obstacle', { id: 'obstacle:money', region: 'region:one', kind: 'PROJECT_FUNDING', description: 'Elk jaar opnieuw', regioplan: 'regioplan:one' });
  await graph.record('precondition', { id: 'precondition:ict', regioplan: 'regioplan:one', title: 'Eén dossier', responsible: 'org:a', fulfilment: 'NOT_MET' });
});

afterAll(() => graph.close());

it('what a region has yet to do, with the records, both texts and what can be done', async () => {
  const query = `query @asOf(validOn: "2025-06-01") { region(id: "region:one") { planSignals {
    kind severity records challenges { id } activities { title } regiobeelden { id } regioplannen { id } preconditions { id } english: message(lang: EN) whatToDo } } }`;
  const { region: found } = await ask<{ region: { planSignals: { kind: string; records: string[] }[] } }>(graph, query);
  expect(found.planSignals.map(({ kind, records }) => [kind, ...records])).toEqual([
    ['CHALLENGE_WITHOUT_ACTIVITY', 'challenge:one-left'],
    ['ACTIVITY_PAST_DATE', 'activity:one'],
    ['PRECONDITION_NOT_MET', 'precondition:ict', 'regioplan:one'],
    ['PLAN_OLDER_THAN_REGIOBEELD', 'regioplan:one', 'regiobeeld:one'],
    ['MISSING_ELEMENT', 'regiobeeld:one'],
    ['MISSING_ELEMENT', 'regioplan:one'],
  ]);
  expect(found.planSignals[3]).toMatchObject({ regiobeelden: [{ id: 'regiobeeld:one' }], regioplannen: [{ id: 'regioplan:one' }], challenges: [], english: '“Regioplan one” is older than “Regiobeeld one”, of 2025-01-01.' });
});

it('none where nothing is planned, and only the kinds that are asked', async () => {
  const query = `query @asOf(validOn: "2025-06-01") { bare: region(id: "region:bare") { planSignals { kind } } one: region(id: "region:one") { planSignals(kinds: [ACTIVITY_PAST_DATE]) { kind } } }`;
  expect(await ask(graph, query)).toEqual({ bare: { planSignals: [] }, one: { planSignals: [{ kind: 'ACTIVITY_PAST_DATE' }] } });
});

it('elements, obstacles with a tip, preconditions, the stage of a plan and the time path of an activity', async () => {
  const query = `query @asOf(validOn: "2025-06-01") { region(id: "region:one") {
    regiobeeld { elements { kind summary url } missingElements }
    obstacles { kind description tip tipInEnglish: tip(lang: EN) region { id } regioplan { id } }
    regioplan { stage elements { kind } missingElements obstacles { id } preconditions { title fulfilment responsible { id } regioplan { id } } activities { startsOn dueOn } } } }`;
  expect(await ask(graph, query)).toEqual({
    region: {
      regiobeeld: {
        elements: [{ kind: 'TRENDS', summary: 'Vergrijzing', url: 'https://regio.example' }],
        missingElements: ['REGION_IN_FIGURES', 'CARE_DEMAND', 'CARE_SUPPLY'],
      },
      obstacles: [
        {
          kind: 'PROJECT_FUNDING',
          description: 'Elk jaar opnieuw',
          tip: expect.stringContaining('meerdere jaren'),
          tipInEnglish: expect.stringContaining('several years'),
          region: { id: 'region:one' },
          regioplan: { id: 'regioplan:one' },
        },
      ],
      regioplan: {
        stage: 'ADOPTED',
        elements: [{ kind: 'BACKING' }],
        missingElements: ['MISSION_AND_VISION', 'ICT_VISION', 'GOVERNANCE', 'AGREEMENTS_AND_MONITORING'],
        obstacles: [{ id: 'obstacle:money' }],
        preconditions: [{ title: 'Eén dossier', fulfilment: 'NOT_MET', responsible: { id: 'org:a' }, regioplan: { id: 'regioplan:one' } }],
        activities: [{ startsOn: '2024-02-01', dueOn: '2024-12-31' }],
      },
    },
  });
});

it('takes as many statements for three regions as for one', async () => {
  const statementsFor = async (regions: readonly string[]): Promise<number> => {
    const fields = 'planSignals { records challenges { id } } obstacles { id } regioplan { missingElements preconditions { id } }';
    const query = `{ regions(ids: ${JSON.stringify(regions.map((slug) => `region:${slug}`))}) { ${fields} } }`;
    return (await graph.count.during(() => ask(graph, query))).statements.length;
  };
  expect(await statementsFor(slugs)).toBe(await statementsFor(['one']));
});

it.each([
  ['an element twice', 'regiobeeld_element', { id: 'regiobeeld-element:again', regiobeeld: 'regiobeeld:one', kind: 'TRENDS', summary: 'x' }, 'regiobeeld_element_once'],
  ['an element of the other document', 'regioplan_element', { id: 'regioplan-element:x', regioplan: 'regioplan:one', kind: 'TRENDS', summary: 'x' }, 'kind_check'],
  ['an activity that is due before it starts', 'activity', { ...activity('x', 'one'), starts_on: '2025-01-01', due_on: '2024-01-01' }, 'starts_before_it_is_due'],
  ['a precondition of no plan', 'precondition', { id: 'precondition:x', regioplan: 'regioplan:none', title: 'x', fulfilment: 'MET' }, 'foreign key'],
])('%s is refused', async (_, thing, row, message) => {
  await expect(graph.record(thing, row)).rejects.toThrow(message);
});
