import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { startOrganisations, type OrganisationsGraph } from './organisations-graph.js';
import { appointment, body, decision, endorsement, handover, lead, mandate, membership, organisation, post, seat, succession, theme } from './rows.js';

let graph: OrganisationsGraph;

const PROVENANCE = {
  certainty: 'EXPECTED',
  source: 'source:minutes',
  fictional: false,
  last_confirmed_on: '2024-05-01',
  note: 'Volgens het verslag',
  maintained_by: 'org:keeper',
  report_errors_to: 'https://keeper.example/errors',
  term: '[2020-01-01,2990-01-01)',
  from_precision: 'YEAR',
  to_precision: 'UNKNOWN',
};

/** A fact of every type, by the fields of the graph that name it. */
const FACTS: Record<string, [table: string, row: { id: string }]> = {
  Theme: ['theme', theme('fact', PROVENANCE)],
  Organisation: ['organisation', organisation('fact', PROVENANCE)],
  Membership: ['membership', membership('fact', ['fact', 'keeper'], PROVENANCE)],
  Body: ['body', body('fact', 'fact', PROVENANCE)],
  Post: ['post', post('fact', 'fact', PROVENANCE)],
  Appointment: ['appointment', appointment('fact', ['fact', 'anna'], PROVENANCE)],
  ThemeLead: ['theme_lead', lead('fact', ['fact', 'fact'], PROVENANCE)],
  Decision: ['decision', decision('fact', PROVENANCE)],
  Mandate: ['mandate', mandate('fact', 'fact', { ...PROVENANCE, grantor_organisation: 'org:fact', holder_post: 'post:fact' })],
  Succession: ['succession', succession('fact', ['fact', 'keeper'], PROVENANCE)],
  Seat: ['seat', seat('fact', 'fact', { ...PROVENANCE, post: 'post:fact' })],
  Handover: ['handover', handover('fact', 'fact', PROVENANCE)],
  Endorsement: ['endorsement', endorsement('fact', 'fact', { ...PROVENANCE, body: 'body:fact' })],
};

beforeAll(async () => {
  graph = await startOrganisations();
  await graph.database.run(
    `insert into source (id, description, publisher, published_on, published_precision, url)
     values ('source:minutes', 'Verslag', 'De vereniging', '2024-04-01', 'MONTH', 'https://group.example/verslag')`,
  );
  await graph.record('organisation', organisation('keeper', { name: 'Beheerder' }), organisation('bare', { maintained_by: 'org:unknown' }));
  for (const [table, row] of Object.values(FACTS)) {
    await graph.record(table, row);
    await graph.record(table, { ...row, because: 'Overgenomen uit een nieuwer verslag' });
  }
});

afterAll(() => graph.close());

const FIELDS = `source { id description publisher publishedOn publishedPrecision url } certainty fictional lastConfirmedAt note maintainedBy { id name } reportErrorsTo
  recordedAt recordedBecause term { from fromPrecision to toPrecision status }`;

describe.each(Object.entries(FACTS))('every %s', (type, [table, row]) => {
  test('says where it comes from', async () => {
    const [found] = await graph.entities<{ recordedAt: string }>(type, [row.id], FIELDS);
    const { recordedAt, ...provenance } = found!;
    expect(provenance).toEqual({
      source: { id: 'source:minutes', description: 'Verslag', publisher: 'De vereniging', publishedOn: '2024-04-01', publishedPrecision: 'MONTH', url: 'https://group.example/verslag' },
      certainty: 'EXPECTED',
      fictional: false,
      lastConfirmedAt: '2024-05-01',
      note: 'Volgens het verslag',
      maintainedBy: { id: 'org:keeper', name: 'Beheerder' },
      reportErrorsTo: 'https://keeper.example/errors',
      recordedBecause: 'Overgenomen uit een nieuwer verslag',
      term: { from: '2020-01-01', fromPrecision: 'YEAR', to: '2990-01-01', toPrecision: 'UNKNOWN', status: 'ACTIVE' },
    });
    const [stored] = await graph.database.run<{ at: string }>(`select to_json(max(lower(recorded)) at time zone 'UTC') #>> '{}' as at from ${table}_version where id = $1`, [row.id]);
    expect(new Date(recordedAt)).toEqual(new Date(`${stored!.at}Z`));
  });
});

test('what nobody said is left open', async () => {
  const [found] = await graph.entities('Organisation', ['org:keeper'], FIELDS);
  expect(found).toMatchObject({
    source: { id: 'source:test', publisher: null, publishedOn: null, publishedPrecision: 'UNKNOWN', url: null },
    certainty: 'ESTABLISHED',
    lastConfirmedAt: null,
    note: null,
    maintainedBy: null,
    reportErrorsTo: null,
    recordedBecause: null,
    term: { from: null, fromPrecision: 'UNKNOWN', to: null, toPrecision: null, status: 'ACTIVE' },
  });
});

test('a maintainer that is not known is null', async () => {
  expect(await graph.entities('Organisation', ['org:bare'], 'id maintainedBy { name }')).toEqual([{ id: 'org:bare', maintainedBy: null }]);
});
