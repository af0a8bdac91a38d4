import { afterEach, describe, expect, it } from '@jest/globals';
import { getIntrospectionQuery } from 'graphql';
import { Opened } from '../testing/http.js';
import { smallGraph, type SmallGraph } from '../testing/small-graph.js';
import type { Introspection } from './introspection.plugin.js';

const opened = new Opened();
afterEach(() => opened.close());

async function graphFor(introspection: Introspection): Promise<SmallGraph['gateway']> {
  const { gateway } = await smallGraph({}, { admission: { introspection } });
  opened.add(() => gateway.close());
  return gateway;
}

const PARTNER = { organisation: 'org:one', scopes: new Set<string>() };
const hidden = ['{ __type(name: "Organisation") { name } }', 'query { ...F } fragment F on Query { s: __schema { types { name } } }', getIntrospectionQuery()];

describe('the schema by introspection', () => {
  it.each(hidden)('is for whoever is signed in: %.40s', async (query) => {
    const gateway = await graphFor('signed-in');
    const { data, errors } = await gateway.execute({ query });
    expect(data).toBeUndefined();
    expect(errors).toMatchObject([{ extensions: { code: 'UNAUTHENTICATED' } }]);
    expect((await gateway.execute({ query }, PARTNER)).errors).toBeUndefined();
  });

  it.each(hidden)('is for nobody: %.40s', async (query) => {
    const { errors } = await (await graphFor('nobody')).execute({ query }, PARTNER);
    expect(errors).toMatchObject([{ extensions: { code: 'FORBIDDEN' } }]);
  });

  it('is for everyone', async () => {
    expect((await (await graphFor('everyone')).execute({ query: hidden[0]! })).data).toEqual({ __type: { name: 'Organisation' } });
  });

  it('cannot be guessed from suggestions where it is not for everyone', async () => {
    const query = '{ organisatio(id: "org:one") { id } }';
    expect((await (await graphFor('everyone')).execute({ query })).errors?.[0]?.message).toContain('Did you mean');
    expect((await (await graphFor('signed-in')).execute({ query })).errors?.[0]?.message).not.toContain('Did you mean');
  });

  it('leaves the names of types alone', async () => {
    expect((await (await graphFor('nobody')).execute({ query: '{ __typename }' })).data).toEqual({ __typename: 'Query' });
  });
});
