import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { testSeed } from '@regiograaf/subgraph-kit/testing';
import fc from 'fast-check';
import { membershipsOf } from '../testing/memberships.js';
import { PARTNER, startOrganisations, type OrganisationsGraph } from '../testing/organisations-graph.js';
import { naivelyBound, ORGANISATIONS, someDay, someMemberships, type RandomMembership } from '../testing/random-memberships.js';
import { mandate, membership, organisation, post, theme } from '../testing/rows.js';
import { boundBy } from './bound.js';

let graph: OrganisationsGraph;
let run = 0;

beforeAll(async () => {
  graph = await startOrganisations();
  await graph.record('organisation', organisation('group'));
  await graph.record('post', post('director', 'group'));
  await graph.record('theme', theme('care'));
});

afterAll(() => graph.close());

const numbers = Array.from({ length: ORGANISATIONS }, (_, index) => index);
const grantor = fc.nat(ORGANISATIONS - 1);

test('whom a grantor binds is whom a plain table of the memberships says', () => {
  fc.assert(
    fc.property(someMemberships, grantor, someDay, (memberships, of, day) => {
      const periods = memberships.map(({ member, organisation: to, represents, ...term }) => ({
        memberId: `${member}`,
        organisationId: `${to}`,
        representedIds: represents.map(String),
        from: term.from,
        to: term.to,
      }));
      const bound = [...boundBy({ organisationId: `${of}`, day }, membershipsOf(...periods))].map(Number);
      expect(bound.toSorted((one, other) => one - other)).toEqual(naivelyBound(of, day, memberships));
    }),
    { seed: testSeed(), numRuns: 2000 },
  );
});

test('and so does the graph, whatever the dates of the question', async () => {
  await fc.assert(
    fc.asyncProperty(someMemberships, grantor, someDay, async (memberships, of, day) => {
      const slug = `run-${(run += 1)}`;
      await record(slug, memberships);
      await graph.record('mandate', mandate(slug, 'care', { grantor_organisation: `org:${slug}-${of}`, regions: [`region:${slug}`], term: `[${day},)` }));
      const bound = naivelyBound(of, day, memberships);
      const others = numbers.filter((each) => !bound.includes(each)).map((each) => `org:${slug}-${each}`);
      expect(await notBound(slug)).toEqual({ notBoundCount: others.length, notBound: { totalCount: others.length, nodes: others.map((id) => ({ id })) } });
    }),
    { seed: testSeed(), numRuns: 30 },
  );
});

async function record(slug: string, memberships: readonly RandomMembership[]): Promise<void> {
  const of = (each: number): string => `${slug}-${each}`;
  await graph.record('organisation', ...numbers.map((each) => organisation(of(each), { name: of(each), kind: 'GP_PRACTICE', regions: [`region:${slug}`] })));
  await graph.record(
    'membership',
    ...memberships.map(({ member, organisation: to, represents, ...days }, index) => {
      const range = `[${days.from ?? ''},${days.to ?? ''})`;
      // What ended and what was otherwise in another time reads alike.
      const when = index % 2 === 0 ? { term: range } : { valid: range };
      return membership(of(index), [of(member), of(to)], { represents: represents.map((each) => `org:${of(each)}`), ...when });
    }),
  );
}

async function notBound(slug: string): Promise<object> {
  const fields = 'mandatedContact(theme: "theme:care", counterparty: HOSPITAL) { ... on MandatedContact { notBoundCount notBound { totalCount nodes { id } } } }';
  const [region] = await graph.entities<{ mandatedContact: object }>('Region', [`region:${slug}`], { fields, caller: PARTNER, moments: '@asOf(validOn: "2030-01-01")' });
  return region!.mandatedContact;
}
