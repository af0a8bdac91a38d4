import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { startGraph } from '@regiograaf/cli';
import { ProcessingLog } from '@regiograaf/subgraph-kit';
import type { TestDatabase } from '@regiograaf/subgraph-kit/testing';
import { DataFolder } from '../testing/data-folder.js';
import { observing } from '../testing/observing.js';
import { exampleDatabase, PATIENT } from '../testing/whole-graph.js';

let database: TestDatabase;
beforeAll(async () => {
  database = await exampleDatabase();
});
afterAll(() => database.close());

test('how the log of who read whose data keeps up is told, and nothing of what it holds', async () => {
  const folder = await DataFolder.make();
  const caller = { organisation: 'org:gemeente-rotterdam', scopes: new Set(['contacts:read']) };
  const query = '{ organisation(id: "org:rijnmond-dokters") { posts { nodes { appointments { person { name } } } } } }';
  const seen = await observing(async (log) => {
    const processing = await ProcessingLog.open(folder.path, { log });
    const graph = await startGraph(database.database, { planning: 'here', transport: PATIENT, processing, log });
    expect((await graph.gateway.execute({ query }, caller)).errors).toBeUndefined();
    await processing.close();
    // What cannot be written down is not answered.
    expect((await graph.gateway.execute({ query }, caller)).errors).toMatchObject([{ extensions: { code: 'INTERNAL' } }]);
    await graph.close();
  });
  await folder.remove();
  const told = { 'regiograaf.subgraph': 'organisations' };
  const lines = seen.metric('regiograaf.processing_log.lines');
  expect(lines).toEqual([{ attributes: told, value: expect.any(Number) }]);
  expect(lines[0]!.value).toBeGreaterThan(1);
  expect(seen.metric('regiograaf.processing_log.duration')).toEqual(['OK', 'INTERNAL'].map((outcome) => ({ attributes: { ...told, 'regiograaf.outcome': outcome }, value: 1 })));
  expect(seen.metric('regiograaf.subgraph.operation.duration').map(({ attributes }) => attributes['regiograaf.outcome'])).toEqual(['OK', 'INTERNAL']);
  const [first, second] = seen.spans.filter(({ name }) => name === 'processing log');
  expect([first!.failed, second!.failed]).toEqual([false, true]);
  const { spanId } = seen.spans.find(({ name, traceId }) => name === 'answer organisations' && traceId === first!.traceId)!;
  expect(first!.parentSpanId).toBe(spanId);
});
