import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { testSeed } from '@regiograaf/subgraph-kit/testing';
import fc from 'fast-check';
import { hasNested, sharedInModel, touches, viaInModel } from '../testing/model.js';
import { worldWithQuestion } from '../testing/random-world.js';
import { recordWorld } from '../testing/record-world.js';
import { startWijken, type WijkenGraph } from '../testing/wijken-graph.js';

let graph: WijkenGraph;

beforeAll(async () => {
  graph = await startWijken();
});

afterAll(() => graph.close());

const SHARED = `query ($between: [ID!]!, $minimum: Int, $domain: CareDomain, $theme: ID) {
  sharedPartners(between: $between, minimum: $minimum, domain: $domain, theme: $theme) {
    nodes { organisation { id } places { id } perPlace { place { id } partnerships { via partnership { id } } } } } }`;

const PARTNERSHIPS = 'query ($of: [_Any!]!) { _entities(representations: $of) { ... on Place { id partnerships(first: 100) { nodes { id } } } } }';

interface Shared {
  sharedPartners: { nodes: object[] };
}

test('in any world, what places share and what counts for each is what the model says', async () => {
  await fc.assert(
    fc.asyncProperty(worldWithQuestion, async ({ world, question }) => {
      const { places, partnerships } = await recordWorld(graph, world);
      const idOf = (place: number): string => places[place]!.id;
      const variables = { ...question, between: question.between.map(idOf), ...(question.theme ? { theme: 'theme:t' } : {}) };

      if (hasNested(world, question.between)) {
        expect(await graph.refusal(SHARED, variables)).toMatchObject([{ code: 'BAD_USER_INPUT', argument: 'between' }]);
      } else {
        const { sharedPartners } = await graph.ask<Shared>(SHARED, variables);
        expect(sharedPartners.nodes).toEqual(
          sharedInModel(world, question).map((each) => ({
            organisation: { id: `org:o${each.organisation}` },
            places: each.places.map(({ place }) => ({ id: idOf(place) })),
            perPlace: each.places.map(({ place, partnerships: counted }) => ({
              place: { id: idOf(place) },
              partnerships: counted.map((number) => ({ via: viaInModel(world, number, place), partnership: { id: partnerships[number] } })),
            })),
          })),
        );
      }

      const { _entities: found } = await graph.ask<{ _entities: { partnerships: { nodes: { id: string }[] } }[] }>(PARTNERSHIPS, { of: places });
      found.forEach(({ partnerships: { nodes } }, place) => {
        const expected = partnerships.filter((_, index) => !world.partnerships[index]!.ended && touches(world, world.partnerships[index]!.place, place));
        expect(nodes.map(({ id }) => id).toSorted()).toEqual(expected.toSorted());
      });
    }),
    { seed: testSeed(), numRuns: 60 },
  );
});
