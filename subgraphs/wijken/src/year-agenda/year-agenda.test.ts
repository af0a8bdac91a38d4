import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { agendaItem, municipality, wijk, wijkgroep, yearAgenda } from '../testing/rows.js';
import { startWijken, type WijkenGraph } from '../testing/wijken-graph.js';

let graph: WijkenGraph;

beforeAll(async () => {
  graph = await startWijken();
  await graph.record('municipality', municipality('GM0001'));
  await graph.record('wijk', wijk('WK000101'), wijk('WK000102'));
  await graph.record('wijkgroep', wijkgroep('east', ['wijk:WK000101']), wijkgroep('west', ['wijk:WK000102']));
  await graph.record('year_agenda', yearAgenda('east', 2025), yearAgenda('east', 2026, { title: 'Samen oud', term: '[2026-01-01,2027-01-01)' }));
  await graph.record('year_agenda', yearAgenda('west', 2026));
  await graph.record(
    'agenda_item',
    agendaItem('falls', 'east-2026', { owner: 'org:physio', waits_for: 'org:town', due_on: '2026-09-01', due_precision: 'MONTH', themes: ['theme:ouderenzorg'] }),
    agendaItem('mdo', 'east-2026', { due_on: '2026-03-01', due_precision: 'DAY', progress: 'COMPLETED' }),
    agendaItem('someday', 'east-2026', { waits_for: 'org:town', progress: 'RUNNING' }),
    agendaItem('dropped', 'east-2026', { waits_for: 'org:town', term: '(,2026-02-01)' }),
    agendaItem('debts', 'west-2026', { waits_for: 'org:town' }),
    agendaItem('other', 'west-2026', { waits_for: 'org:other' }),
  );
});

afterAll(() => graph.close());

const ON = '@asOf(validOn: "2026-06-01")';

test('a wijkgroep has an agenda of each year, that of the date unless another is asked for', async () => {
  const { wijkgroep: found } = await graph.ask(`query ${ON} { wijkgroep(id: "wijkgroep:east") {
    yearAgendas { year } yearAgenda { year title term { status } wijkgroep { id } } last: yearAgenda(year: 2025) { title } next: yearAgenda(year: 2027) { year } } }`);
  expect(found).toEqual({
    yearAgendas: [{ year: 2026 }, { year: 2025 }],
    yearAgenda: { year: 2026, title: 'Samen oud', term: { status: 'ACTIVE' }, wijkgroep: { id: 'wijkgroep:east' } },
    last: { title: null },
    next: null,
  });
});

test('its items say who sees to them, for whom they wait and how far they are, the first due at the top', async () => {
  const { yearAgenda: found } = await graph.ask(`query ${ON} { yearAgenda(id: "agenda:east-2026") {
    items { id title owner { id } waitsFor { id } progress dueOn duePrecision themes { id } agenda { year } } done: items(progress: COMPLETED) { id } } }`);
  const agenda = { year: 2026 };
  expect(found).toEqual({
    items: [
      { id: 'item:mdo', title: 'Punt mdo', owner: { id: 'org:rho' }, waitsFor: null, progress: 'COMPLETED', dueOn: '2026-03-01', duePrecision: 'DAY', themes: [], agenda },
      {
        id: 'item:falls', title: 'Punt falls', owner: { id: 'org:physio' }, waitsFor: { id: 'org:town' }, progress: 'PLANNED',
        dueOn: '2026-09-01', duePrecision: 'MONTH', themes: [{ id: 'theme:ouderenzorg' }], agenda,
      },
      { id: 'item:someday', title: 'Punt someday', owner: { id: 'org:rho' }, waitsFor: { id: 'org:town' }, progress: 'RUNNING', dueOn: null, duePrecision: 'UNKNOWN', themes: [], agenda },
    ],
    done: [{ id: 'item:mdo' }],
  });
});

test('an organisation sees which items wait for it, of every agenda', async () => {
  interface Waiting { agendaItemsWaiting: { totalCount: number; nodes: { id: string }[] } }
  const waiting = async (moments: string): Promise<string[][]> => {
    const references = ['org:town', 'org:other', 'org:rho'].map((id) => ({ __typename: 'Organisation', id }));
    const found = await graph.entities<Waiting>(references, 'agendaItemsWaiting { totalCount nodes { id } }', moments);
    expect(found.every((each) => each!.agendaItemsWaiting.totalCount === each!.agendaItemsWaiting.nodes.length)).toBe(true);
    return found.map((each) => each!.agendaItemsWaiting.nodes.map(({ id }) => id.replace('item:', '')));
  };
  expect(await waiting(ON)).toEqual([['falls', 'someday', 'debts'], ['other'], []]);
  expect(await waiting('@asOf(validOn: "2026-01-15")')).toEqual([['dropped', 'falls', 'someday', 'debts'], ['other'], []]);
});

describe('is refused:', () => {
  test('a second agenda of one year', async () => {
    await expect(graph.record('year_agenda', yearAgenda('east', 2026, { id: 'agenda:again', term: '[2026-06-01,)' }))).rejects.toThrow('one_agenda_per_year');
  });

  test('an item that is finished and waits', async () => {
    await expect(graph.record('agenda_item', agendaItem('wrong', 'east-2026', { progress: 'STOPPED', waits_for: 'org:town' }))).rejects.toThrow('only_open_items_wait');
  });

  test.each([
    ['yearAgenda', 'agenda'],
    ['agendaItem', 'item'],
  ])('an id of another thing: %s', async (field, prefix) => {
    expect(await graph.refusal(`{ ${field}(id: "wijkgroep:east") { id } }`)).toEqual([
      { path: field, code: 'BAD_USER_INPUT', argument: 'id', expected: `an id like \`${prefix}:…\`` },
    ]);
  });
});
