import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { Certainty, TermStatus } from '@regiograaf/subgraph-kit';
import { startOrganisations, type OrganisationsGraph } from '../testing/organisations-graph.js';
import { heldMandate, QUESTION, regionFacts } from '../testing/region-facts.js';
import { appointment, mandate, organisation, post, theme } from '../testing/rows.js';
import { answer } from './answer.js';
import type { HeldMandate } from './facts.js';

const later = heldMandate('later', { status: TermStatus.FUTURE });

describe('what has yet to begin is mentioned, and answers nothing:', () => {
  test.each<[string, HeldMandate[], string[]]>([
    ['a mandate that begins later', [later], ['later']],
    ['one beside a mandate that answers', [heldMandate('now'), later], ['later']],
    ['one whose parent begins later', [heldMandate('sub', { parentId: 'top', status: TermStatus.FUTURE }), heldMandate('top', { status: TermStatus.FUTURE, regionIds: ['zuid'] })], ['sub']],
    ['none that is proposed', [{ ...later, certainty: Certainty.PROPOSED }], []],
    ['none whose parent will have ended', [{ ...later, parentId: 'top' }, heldMandate('top', { status: TermStatus.ENDED })], []],
    ['none whose parent is not known', [{ ...later, parentId: 'unknown' }], []],
    ['none on another theme', [{ ...later, themeId: 'acute' }], []],
    ['none that runs', [heldMandate('now')], []],
  ])('%s', (_, mandates, expected) => {
    const found = answer(QUESTION, regionFacts({ mandates }));
    expect(found.notYet?.map(({ id }) => id)).toEqual(expected);
    expect([...expected]).not.toContain(found.mandate?.id);
  });
});

describe('in the graph', () => {
  let graph: OrganisationsGraph;

  beforeAll(async () => {
    graph = await startOrganisations();
    const published = { fictional: false };
    await graph.record('organisation', organisation('group', { kind: 'RHO', ...published }));
    await graph.record('theme', theme('care', published));
    await graph.record('post', post('director', 'group', published), post('office', 'group', { kind: 'SECRETARIAT' }));
    await graph.record('appointment', appointment('1', ['director', 'anna']));
    await graph.record('mandate', mandate('ended', 'care', { ...published, term: '[2010-01-01,2020-01-01)' }), mandate('later', 'care', { term: '[2030-01-01,)' }));
  });

  afterAll(() => graph.close());

  const contact = async (moments: string): Promise<unknown> => {
    const fields = 'mandatedContact(theme: "theme:care", counterparty: HOSPITAL) { __typename ... on ThemeAnswer { fictional notYet { id } fallback { step fictional } } ... on NoMandatedContact { reason } }';
    const [region] = await graph.entities<{ mandatedContact: unknown }>('Region', ['region:noord'], { fields, moments });
    return region!.mandatedContact;
  };

  test('a published answer is no invention because whom to turn to is one', async () => {
    expect(await contact('@asOf(validOn: "2024-06-01")')).toEqual({
      __typename: 'NoMandatedContact',
      reason: 'EXPIRED',
      fictional: false,
      notYet: [{ id: 'mandate:later' }],
      fallback: { step: 'SECRETARIAT', fictional: true },
    });
    expect(await contact('@asOf(validOn: "2031-01-01")')).toMatchObject({ __typename: 'MandatedContact', fictional: true, notYet: [], fallback: null });
  });
});
