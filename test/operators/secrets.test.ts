import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { Opened, TestIssuer } from '@regiograaf/gateway/testing';
import type { TestDatabase } from '@regiograaf/subgraph-kit/testing';
import { startGraphApart } from '../testing/graph-apart.js';
import { observing } from '../testing/observing.js';
import { exampleDatabase } from '../testing/whole-graph.js';
import { type Answer, post } from './post.js';

const opened = new Opened();
let database: TestDatabase;
beforeAll(async () => {
  database = await exampleDatabase();
  opened.add(() => database.close());
});
afterAll(() => opened.close());

test('nobody’s data, no token and no value of a request is seen by an operator', async () => {
  const canary = 'Kanarie-4711';
  const issuer = await TestIssuer.open(opened);
  const token = await issuer.token({ org: 'org:gemeente-rotterdam', sub: `${canary}-subject` });
  const names = (await database.run<{ name: string }>('select distinct name from organisations.person')).map(({ name }) => name);
  expect(names.length).toBeGreaterThan(3);

  let failed!: Answer;
  const seen = await observing(async (log) => {
    const graph = await startGraphApart(database, { identity: issuer.identity, log });
    const ask = (query: string, variables: object = {}): Promise<Answer> => post(`${graph.url}?canary=${canary}`, { query, variables }, { authorization: `Bearer ${token}`, 'processing-activity': `https://register.example/${canary}` });
    const people = '{ organisation(id: "org:rijnmond-dokters") { posts { nodes { appointments { person { name contactPoints { value } } } } } } }';
    const read = await ask(people);
    const told = JSON.stringify(read.body);
    expect(names.filter((name) => told.includes(name)).length).toBeGreaterThan(0);
    // What cannot be, in variables, literals and tokens; and a subgraph whose database fails on it.
    const wrong = [
      await ask('query ($id: ID!) { organisation(id: $id) { name } }', { id: canary }),
      await ask('query ($id: Int) { __typename }', { id: canary }),
      await ask(`{ organisation(id: "${canary}") { name } searchOrganisations(text: "${canary}") { score } }`),
      await ask(`{ organisation(name: "${canary}") { name } }`),
      await ask(`{ organisation(id: "org:${canary}") { posts(after: "${canary}") { totalCount } } }`),
      await post(graph.url, { query: '{ __typename }' }, { authorization: `Bearer ${token}${canary}` }),
    ];
    await database.run('alter table organisations.person rename to nobody');
    failed = await ask(people);
    await database.run('alter table organisations.nobody rename to person');
    expect(failed.body.errors!.map(({ extensions }) => extensions['code'])).toContain('INTERNAL');
    expect(wrong.every(({ body }) => (body.errors ?? []).length > 0)).toBe(true);
    await graph.close();
  });

  expect(seen.spans.length).toBeGreaterThan(50);
  // The id that the caller has leads to the log of the gateway and of the subgraph, and to the trace.
  const id = failed.body.errors!.find(({ extensions }) => extensions['code'] === 'INTERNAL')!.extensions['id'];
  const told = seen.lines.map((line) => JSON.parse(line) as Record<string, unknown>).filter((entry) => entry['id'] === id);
  expect(told).toMatchObject([{ message: 'unexpected error', error: { code: '42P01' } }, { message: 'unexpected error', subgraph: 'organisations' }]);
  const failing = seen.spans.filter(({ attributes }) => attributes['regiograaf.error.id'] === id);
  expect(failing.map(({ name }) => name).toSorted()).toEqual(['POST /graphql', 'answer organisations']);
  expect(new Set([...failing.map(({ traceId }) => traceId), ...told.map((entry) => entry['trace_id'])]).size).toBe(1);
  for (const secret of [canary, token, token.split('.')[2]!, ...names]) expect(seen.everything).not.toContain(secret);
});
