import { describe, expect, it } from '@jest/globals';
import { compose } from './compose.js';
import { CompositionError, problemOf } from './composition-error.js';
import { ORGANISATIONS, REGIONAL_DATA } from './testing/subgraphs.js';

function failure(regionalData: string): CompositionError {
  try {
    compose([ORGANISATIONS, { name: 'regional-data', sdl: regionalData }]);
  } catch (error) {
    if (error instanceof CompositionError) return error;
    throw error;
  }
  throw new Error('The subgraphs compose.');
}

describe('CompositionError', () => {
  it('tells per error its code, its message and the lines it is about', () => {
    const line = (sdl: string, text: string) => sdl.split('\n').findIndex((one) => one.includes(text)) + 1;
    const sdl = REGIONAL_DATA.sdl.replace('keeper: Organisation', 'keeper: Organisation\n  organisations: Int');
    expect(failure(sdl).message).toBe(`The subgraphs do not compose: 2 errors.

FIELD_TYPE_MISMATCH
  Type of field "Region.organisations" is incompatible across subgraphs: it has type
  "OrganisationConnection" in subgraph "organisations" but type "Int" in subgraph "regional-data"
  at organisations, line ${line(ORGANISATIONS.sdl, 'organisations(')}: organisations("""How many at most.""" first: Int): OrganisationConnection
  at regional-data, line ${line(sdl, 'organisations: Int')}: organisations: Int

INVALID_FIELD_SHARING
  Non-shareable field "Region.organisations" is resolved from multiple subgraphs: it is resolved from
  subgraphs "organisations" and "regional-data" and defined as non-shareable in all of them
  at organisations, line ${line(ORGANISATIONS.sdl, 'organisations(')}: organisations("""How many at most.""" first: Int): OrganisationConnection
  at regional-data, line ${line(sdl, 'organisations: Int')}: organisations: Int`);
  });

  it('refuses what everyone may see and what is computed from what they may not', () => {
    const sdl = `extend schema @link(url: "https://specs.apollo.dev/federation/v2.12", import: ["@key", "@external", "@requires"])
      type Organisation @key(fields: "id") { id: ID! directPhone: String @external areaCode: String @requires(fields: "directPhone") }`;
    expect(failure(sdl).message).toContain('MISSING_TRANSITIVE_AUTH_REQUIREMENTS');
  });

  it('keeps the steps of an unsatisfiable query apart', () => {
    const unresolvable = ORGANISATIONS.sdl.replace('type Organisation @key(fields: "id")', 'type Organisation @key(fields: "id", resolvable: false)');
    const composing = () => compose([{ name: 'organisations', sdl: unresolvable }, REGIONAL_DATA]);
    expect(composing).toThrow(/SATISFIABILITY_ERROR\n {2}The following supergraph API query:\n {2}\{\n {4}region\(id: "<any id>"\) \{\n/);
    expect(composing).toThrow(/\n {4}- cannot find field "Organisation.name"/);
  });

  it.each([
    ['unknown type', REGIONAL_DATA.sdl.replace('name: String!', 'name: Strin'), 'Unknown type Strin', 'name: Strin'],
    ['broken syntax', REGIONAL_DATA.sdl.replace('name: String!', 'name String!'), 'Syntax Error: Expected ":", found Name "String".', 'name String!'],
  ])('points at the line of an error in one subgraph: %s', (_, sdl, message, text) => {
    const [problem] = failure(sdl).problems;
    expect(problem).toMatchObject({ code: 'INVALID_GRAPHQL', lines: [{ subgraph: 'regional-data' }] });
    expect(problem?.message).toContain(message);
    expect(sdl.split('\n')[(problem?.lines[0]?.line ?? 0) - 1]).toContain(text);
  });

  it('takes only errors of GraphQL', () => {
    expect(() => problemOf(new TypeError('a bug'))).toThrow(TypeError);
  });
});
