import { QueryPlanner } from '@apollo/query-planner';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it, jest } from '@jest/globals';
import { ANONYMOUS, type Caller } from '@regiograaf/subgraph-kit/protocol';
import { house } from '../testing/house.js';
import { guardedGraph, type GuardedGraph } from '../testing/guarded-graph.js';

const callerWith = (...scopes: string[]): Caller => ({ organisation: 'org:partner', scopes: new Set(scopes) });

let graph: GuardedGraph;

beforeAll(async () => {
  graph = await guardedGraph(house, { policies: { rich: ({ scopes }) => scopes.has('rich') } });
});
beforeEach(() => void graph.asked.splice(0));
afterEach(() => void jest.restoreAllMocks());
afterAll(() => graph.gateway.close());

interface Answered {
  data: any;
  refused: [path: string, code: unknown][];
}

async function ask(query: string, caller = ANONYMOUS, variables: Record<string, unknown> = {}): Promise<Answered> {
  const { data, errors = [] } = await graph.gateway.execute({ query, variables }, caller);
  return { data: JSON.parse(JSON.stringify(data)), refused: errors.map(({ path = [], extensions }) => [path.join('.'), extensions?.['code']]) };
}

/** What the subgraphs were asked, but for what stands in the place of refused fields. */
const fetched = (): string => graph.asked.map(({ query }) => query.replaceAll(/refused_\w+:__typename/g, '')).join('\n');

describe('what a caller may not see', () => {
  it('is null with the reason at its place, and the rest is answered', async () => {
    expect(await ask('{ hidden hall { deep name } }')).toEqual({
      data: { hidden: null, hall: { deep: null, name: 'Name of hall' } },
      refused: [['hidden', 'UNAUTHENTICATED'], ['hall.deep', 'UNAUTHENTICATED']],
    });
    expect(fetched()).not.toMatch(/hidden|deep/);
    expect(await ask('{ hidden hall { deep name } }', callerWith('see'))).toEqual({
      data: { hidden: 'canary Query.hidden', hall: { deep: null, name: 'Name of hall' } },
      refused: [['hall.deep', 'FORBIDDEN']],
    });
  });

  it('says what would have been needed', async () => {
    const { errors } = await graph.gateway.execute({ query: '{ hall { deep } vault { gold } attic { boxes { label } } }' }, callerWith());
    expect(errors).toEqual([
      { path: ['hall', 'deep'], message: 'Not shown to you: expected a token with the scope `see` and `deep`, or `all`.', extensions: { code: 'FORBIDDEN', expected: 'a token with the scope `see` and `deep`, or `all`' } },
      { path: ['vault', 'gold'], message: 'Not shown to you: expected a token with what the policy `rich` asks.', extensions: expect.objectContaining({ code: 'FORBIDDEN' }) },
      { path: ['attic', 'boxes'], message: 'Not shown to you: expected a token with the scope `open`.', extensions: expect.objectContaining({ code: 'FORBIDDEN' }) },
    ]);
  });

  it.each<[string, string[], string[]]>([
    ['one alternative in part', ['see'], ['hall.deep']],
    ['one alternative', ['see', 'deep'], []],
    ['the other alternative', ['all'], []],
    ['scopes that only look like it', ['alle', 'al', 'see deep', 'SEE', 'DEEP'], ['hall.deep']],
  ])('depends on the scopes: %s', async (_, scopes, refused) => {
    expect((await ask('{ hall { deep } }', callerWith(...scopes))).refused.map(([path]) => path)).toEqual(refused);
  });

  it('is not shown for a scope without an organisation, where the organisation counts', async () => {
    expect((await ask('{ vault { secret } }', { scopes: new Set(['see', 'all']) })).refused).toEqual([['vault.secret', 'UNAUTHENTICATED']]);
    expect((await ask('{ vault { secret } }', callerWith())).refused).toEqual([]);
  });

  it('is not shown by a policy that is not met, or that nobody decides', async () => {
    expect((await ask('{ vault { gold } }', callerWith('rich'))).data.vault.gold).toBe('canary Vault.gold');
    expect((await ask('{ vault { gold } }', callerWith('poor'))).data.vault.gold).toBeNull();
    const other = await guardedGraph(house);
    expect((await other.gateway.execute({ query: '{ vault { gold } }' }, callerWith('rich'))).data).toEqual({ vault: { gold: null } });
    await other.gateway.close();
  });
});

describe('no way round', () => {
  it('is a type that the field leads to', async () => {
    expect(await ask('{ attic { box { name } boxes { __typename } } level hall { level } }')).toEqual({
      data: { attic: { box: null, boxes: null }, level: null, hall: { level: null } },
      refused: ['attic.box', 'attic.boxes', 'level', 'hall.level'].map((path) => [path, 'UNAUTHENTICATED']),
    });
    expect(fetched()).not.toMatch(/box|level/);
  });

  it('is an interface: its field asks for all that any type behind it does', async () => {
    const { data, refused } = await ask('{ rooms { __typename secret ... on Hall { own: secret } ... on Vault { own: secret } } }');
    expect(data.rooms).toEqual([
      { __typename: 'Hall', secret: null, own: 'canary Hall.secret' },
      { __typename: 'Vault', secret: null, own: null },
      { __typename: 'Attic', secret: null },
    ]);
    expect(refused.map(([path]) => path)).toEqual(['rooms.0.secret', 'rooms.1.secret', 'rooms.1.own', 'rooms.2.secret']);
  });

  it('is a union, a fragment in several places, an alias or a name that something else has too', async () => {
    const query = `{
      places { ...Any ... on Attic { x: name } ... on Hall { x: secret ...Room } }
      vault { ...Vault ...Room shown: name }
    }
    fragment Any on Place { ... on Vault { ...Vault } }
    fragment Vault on Vault { x: gold y: secret }
    fragment Room on Room { z: secret id }`;
    const { data, refused } = await ask(query);
    expect(data).toEqual({
      places: [{ x: 'canary Hall.secret', z: null, id: 'hall' }, { x: null, y: null }, { x: 'Name of attic' }],
      vault: { x: null, y: null, z: null, id: 'vault', shown: 'Name of vault' },
    });
    expect(refused.map(([path]) => path).toSorted()).toEqual(['places.0.z', 'places.1.x', 'places.1.y', 'vault.x', 'vault.y', 'vault.z']);
    expect((await ask(query, callerWith('rich'))).refused).toEqual([]);
  });

  it('is a name that one selection may see and another may not', async () => {
    const { data, refused } = await ask('{ rooms { secret ... on Hall { secret next { id } } } }');
    expect(data.rooms[0]).toEqual({ secret: null, next: { id: 'vault' } });
    expect(refused).toContainEqual(['rooms.0.secret', 'UNAUTHENTICATED']);
  });

  it('is another subgraph, a reference to an entity, or what is computed from it', async () => {
    const { data, refused } = await ask('{ keys { number weight opens { name secret worth keys { weight number } } } }');
    expect(data).toEqual({ keys: [{ number: 1, weight: null, opens: { name: 'Name of vault', secret: null, worth: null, keys: [{ weight: null, number: 1 }] } }] });
    expect(refused).toHaveLength(4);
    expect(fetched()).not.toMatch(/secret|worth|weight/);
    expect((await ask('{ keys { opens { worth } } }', callerWith())).data.keys[0].opens.worth).toBe('canary Vault.worth');
  });

  it('is a directive or a variable', async () => {
    const query = 'query ($yes: Boolean!, $of: Int) { hall { deep(of: $of) @include(if: $yes) other: deep @skip(if: $yes) ... @include(if: $yes) { third: deep } } }';
    expect(await ask(query, ANONYMOUS, { yes: true, of: 1 })).toEqual({ data: { hall: { deep: null, third: null } }, refused: [['hall.deep', 'UNAUTHENTICATED'], ['hall.third', 'UNAUTHENTICATED']] });
    expect(await ask(query, ANONYMOUS, { yes: false })).toEqual({ data: { hall: { other: null } }, refused: [['hall.other', 'UNAUTHENTICATED']] });
  });

  it('is a name like the ones that stand in for what is refused', async () => {
    const { data } = await ask('{ vault { refused_secret: name secret refused_: name } }');
    expect(data).toEqual({ vault: { refused_secret: 'Name of vault', secret: null, refused_: 'Name of vault' } });
  });

  it('is the one of several operations that is not asked', async () => {
    const query = 'query Public { vault { name } } query Secret { vault { secret } }';
    const answer = async (operationName: string): Promise<unknown> => (await graph.gateway.execute({ query, operationName })).data;
    expect(await answer('Public')).toEqual({ vault: { name: 'Name of vault' } });
    expect(await answer('Secret')).toEqual({ vault: { secret: null } });
    expect(await answer('Public')).toEqual({ vault: { name: 'Name of vault' } });
  });
});

describe('null where something is promised', () => {
  it('empties what it stands in, as far as it must', async () => {
    expect(await ask('{ strict { id sure } hall { id } }')).toEqual({ data: { strict: null, hall: { id: 'hall' } }, refused: ['strict.0.sure', 'strict.1.sure'].map((path) => [path, 'UNAUTHENTICATED']) });
    expect((await ask('{ strict { id again { sure name } } }')).data.strict).toEqual(['one', 'two'].map((id) => ({ id, again: null })));
    expect((await ask('{ sure { id sure } hall { id } }')).data).toBeNull();
  });
});

describe('plans', () => {
  it('are kept by what is left of an operation, for all who may see the same', async () => {
    const planned = jest.spyOn(QueryPlanner.prototype, 'buildQueryPlan');
    const query = '{ vault { id secret gold } hall { id } }';
    const secrets = async (caller: Caller): Promise<unknown> => (await ask(query, caller)).data.vault;
    const [none, known, rich] = [{ id: 'vault', secret: null, gold: null }, { id: 'vault', secret: 'canary Vault.secret', gold: null }, { id: 'vault', secret: 'canary Vault.secret', gold: 'canary Vault.gold' }];
    for (let times = 0; times < 2; times += 1) {
      expect(await secrets(callerWith('rich'))).toEqual(rich);
      expect(await secrets(ANONYMOUS)).toEqual(none);
      expect(await secrets(callerWith())).toEqual(known);
      expect(await secrets(callerWith('something', 'else'))).toEqual(known);
    }
    expect(planned).toHaveBeenCalledTimes(3);
  });
});

describe('over HTTP', () => {
  const post = async (gateway: GuardedGraph['gateway'], headers: Record<string, string> = {}): Promise<{ status: number; body: any }> => {
    const { url } = await gateway.listen({ host: '127.0.0.1', port: 0 });
    const response = await fetch(url, { method: 'POST', headers: { 'content-type': 'application/json', ...headers }, body: '{"query":"{ hall { id deep } }"}' });
    await gateway.close();
    return { status: response.status, body: await response.json() };
  };

  it('a caller may ask not to be told', async () => {
    const { gateway } = await guardedGraph(house);
    expect(await post(gateway, { 'authorization-errors': 'none' })).toEqual({ status: 200, body: { data: { hall: { id: 'hall', deep: null } } } });
  });

  it('a gateway may be set to refuse the whole operation', async () => {
    const { gateway, asked } = await guardedGraph(house, { onForbidden: 'reject' });
    const expected = 'a token with the scope `see` and `deep`, or `all`';
    expect(await post(gateway)).toEqual({ status: 401, body: { errors: [{ message: `Not shown to you: expected ${expected}.`, extensions: { code: 'UNAUTHENTICATED', expected } }] } });
    expect(asked).toEqual([]);
  });
});

it('says of many places that there are more', async () => {
  const query = `{ ${Array.from({ length: 60 }, (_, index) => `a${index}: strict { name sure }`).join(' ')} }`;
  const { errors = [] } = await graph.gateway.execute({ query });
  expect(errors).toHaveLength(101);
  expect(errors.at(-1)).toEqual({ message: 'Not shown to you at 20 more places either.', extensions: { code: 'UNAUTHENTICATED' } });
});
