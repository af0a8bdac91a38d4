import { describe, expect, it } from '@jest/globals';
import { buildSchema, validateSchema } from 'graphql';
import { compose } from './compose.js';
import { ORGANISATIONS, REGIONAL_DATA } from './testing/subgraphs.js';

const AS_OF = /directive @asOf\(\n[^)]*validOn: Date\n[^)]*knownAt: DateTime\n\) on QUERY/;

describe('compose', () => {
  it('makes one graph of the subgraphs', () => {
    const { supergraph, api } = compose([ORGANISATIONS, REGIONAL_DATA]);
    expect(supergraph).toContain('REGIONAL_DATA @join__graph(name: "regional-data", url: "")');
    expect(supergraph).toContain('@requiresScopes(scopes: [["contacts:read"]])');
    const region = buildSchema(api).getType('Region');
    expect(region?.description).toBe('An area that parties work in together (regio).');
    expect(region && 'getFields' in region && Object.keys(region.getFields()).toSorted()).toEqual(['id', 'keeper', 'name', 'organisations']);
    expect(validateSchema(buildSchema(api))).toEqual([]);
  });

  it('shows a client nothing of federation', () => {
    expect(compose([ORGANISATIONS, REGIONAL_DATA]).api).not.toMatch(/join__|@link|@key|@requiresScopes/);
  });

  it('keeps the executable directive @asOf in both', () => {
    const { supergraph, api } = compose([ORGANISATIONS, REGIONAL_DATA]);
    expect(supergraph).toMatch(AS_OF);
    expect(api).toMatch(AS_OF);
  });

  it('does not depend on the order of the subgraphs', () => {
    expect(compose([REGIONAL_DATA, ORGANISATIONS])).toEqual(compose([ORGANISATIONS, REGIONAL_DATA]));
  });

  it('names the given address of a subgraph', () => {
    const { supergraph } = compose([{ ...ORGANISATIONS, url: 'http://organisations.example/graphql' }, REGIONAL_DATA]);
    expect(supergraph).toContain('@join__graph(name: "organisations", url: "http://organisations.example/graphql")');
  });
});
