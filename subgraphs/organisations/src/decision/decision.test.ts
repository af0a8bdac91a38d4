import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { startOrganisations, type OrganisationsGraph } from '../testing/organisations-graph.js';
import { body, decision, mandate, many, organisation, post, theme } from '../testing/rows.js';

let graph: OrganisationsGraph;

beforeAll(async () => {
  graph = await startOrganisations();
  await graph.record('organisation', organisation('group'), organisation('council'));
  await graph.record('body', body('meeting', 'group'), ...many(50, (slug) => body(slug, 'group')));
  await graph.record('post', post('director', 'group'));
  await graph.record('theme', theme('care'));
  await graph.record(
    'decision',
    decision('first', { body: 'body:meeting', decided_on: '2022-03-01', decided_precision: 'MONTH' }),
    decision('second', { body: 'body:meeting', decided_on: '2023-03-01', decided_precision: 'DAY' }),
    decision('undated', { body: 'body:meeting' }),
    decision('own', { organisation: 'org:council' }),
    decision('later', { body: 'body:meeting', valid: '[2999-01-01,)' }),
    ...many(50, (slug) => decision(slug, { body: `body:${slug}` })),
  );
  await graph.record(
    'mandate',
    mandate('a', 'care', { decision: 'decision:first' }),
    mandate('b', 'care', { decision: 'decision:first', term: '[2010-01-01,2020-01-01)' }),
    ...many(50, (slug) => mandate(slug, 'care', { decision: `decision:${slug}` })),
  );
});

afterAll(() => graph.close());

describe('a decision', () => {
  test('is found by its id, with the mandates that it gave', async () => {
    expect(await graph.ask('{ decision(id: "decision:first") { title decidedOn decidedPrecision body { id } organisation { id } source { id } mandates { id } } }')).toEqual({
      decision: {
        title: 'Besluit first',
        decidedOn: '2022-03-01',
        decidedPrecision: 'MONTH',
        body: { id: 'body:meeting' },
        organisation: null,
        source: { id: 'source:test' },
        mandates: [{ id: 'mandate:a' }, { id: 'mandate:b' }],
      },
    });
  });

  test('that is not known on the date is null, and a malformed id is refused', async () => {
    expect(await graph.ask('{ decision(id: "decision:later") { id } }')).toEqual({ decision: null });
    expect(await graph.refusal('{ decision(id: "body:meeting") { id } }')).toEqual([['BAD_USER_INPUT', 'id', expect.any(String)]]);
  });

  test('is one of the body or organisation that took it, the newest first', async () => {
    const slugs = (found: { decisions: { id: string }[] } | null): string[] => found!.decisions.map(({ id }) => id.replace('decision:', ''));
    const [meeting] = await graph.entities<{ decisions: { id: string }[] }>('Body', ['body:meeting'], 'decisions { id }');
    expect(slugs(meeting!)).toEqual(['undated', 'second', 'first']);
    const [council, group] = await graph.entities<{ decisions: { id: string }[] }>('Organisation', ['org:council', 'org:group'], 'decisions { id }');
    expect([slugs(council!), slugs(group!)]).toEqual([['own'], []]);
  });
});

test('takes as many statements for the decisions of one body as of fifty', async () => {
  const ids = many(50, (slug) => `body:${slug}`);
  const cost = (of: string[]) => graph.count.during(() => graph.entities<{ decisions: { mandates: object[] }[] }>('Body', of, 'decisions { id mandates { id } organisation { decisions { id } } }'));
  const [one, fifty] = [await cost(ids.slice(0, 1)), await cost(ids)];
  expect(fifty.result.map((found) => found!.decisions.map(({ mandates }) => mandates.length))).toEqual(ids.map(() => [1]));
  expect(fifty.statements.length).toBe(one.statements.length);
});
