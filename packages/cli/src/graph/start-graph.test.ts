/**
 * Modules of its own, because it replaces one.
 * @jest-environment node
 */
import { afterAll, beforeAll, beforeEach, expect, jest, test } from '@jest/globals';
import * as kit from '@regiograaf/subgraph-kit';
import { testDatabase, type TestDatabase } from '@regiograaf/subgraph-kit/testing';

const closed: string[] = [];

jest.unstable_mockModule('@regiograaf/subgraph-kit', () => ({
  ...kit,
  startSubgraph: async (...given: Parameters<typeof kit.startSubgraph>): Promise<kit.RunningSubgraph> => {
    const started = await kit.startSubgraph(...given);
    const close = async (): Promise<void> => {
      closed.push(started.name);
      await started.close();
    };
    return { ...started, close };
  },
}));

// What is imported before a module is replaced has the real one.
const { startGraph } = await import('./start-graph.js');
const { subgraphs } = await import('../subgraphs.js');

let database: TestDatabase;
const wijken = subgraphs.find(({ name }) => name === 'wijken')!;
const contracts = subgraphs.find(({ name }) => name === 'contracts')!;
beforeAll(async () => {
  database = await testDatabase();
  await kit.migrate(database.database, [wijken]);
});
beforeEach(() => void closed.splice(0));
afterAll(() => database.close());

test('without all of its subgraphs there is no gateway, and what was started is closed', async () => {
  await expect(startGraph(database.database, { subgraphs: [wijken] })).rejects.toThrow('Subgraph "contracts" of the supergraph is not configured');
  expect(closed).toEqual(['wijken']);
});

test('when a subgraph cannot start, the others are closed', async () => {
  await expect(startGraph(database.database, { subgraphs: [wijken, contracts] })).rejects.toThrow('The database of contracts cannot be read');
  expect(closed).toEqual(['wijken']);
});
