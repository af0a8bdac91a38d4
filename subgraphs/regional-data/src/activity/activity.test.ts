import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { startTestGraph, type TestGraph } from '@regiograaf/subgraph-kit/testing';
import { subgraph } from '../subgraph.js';
import { activity, challenge, municipality, regiobeeld, region, regioplan } from '../testing/rows.js';

let graph: TestGraph;

beforeAll(async () => {
  graph = await startTestGraph(subgraph);
  await graph.record('area', municipality('GM0001'));
  await graph.record('region', region('here', ['municipality:GM0001']), region('there', ['municipality:GM0001']));
  await graph.record('regiobeeld', regiobeeld('here', 'here'), regiobeeld('also-here', 'here'), regiobeeld('there', 'there'));
  await graph.record('challenge', challenge('here', 'here'), challenge('there', 'there'));
  await graph.record('regioplan', regioplan('here', 'here'));
  await graph.record('activity', activity('fits', 'here', { challenges: ['challenge:here'] }));
});

afterAll(() => graph.close());

describe('an activity addresses challenges of its own region', () => {
  const told = (name: string, which: string) => `activity:${name} addresses challenge:${which}, which lies in another region than regioplan:here`;

  it('also if the plan, the challenge or the regiobeeld is what changes', async () => {
    const because = 'Recorded wrongly';
    await expect(graph.record('activity', activity('strays', 'here', { challenges: ['challenge:here', 'challenge:there'] }))).rejects.toThrow(told('strays', 'there'));
    await expect(graph.record('regioplan', { ...regioplan('here', 'there'), because })).rejects.toThrow(told('fits', 'here'));
    await expect(graph.record('challenge', { ...challenge('here', 'there'), because })).rejects.toThrow(told('fits', 'here'));
    await expect(graph.record('regiobeeld', { ...regiobeeld('here', 'there'), because })).rejects.toThrow(told('fits', 'here'));
    await graph.record('challenge', { ...challenge('here', 'also-here'), because });
  });

  it('at each time at which the records hold together', async () => {
    await graph.record('challenge', challenge('moves', 'here', { valid: '(,2020-01-01)' }));
    await graph.record('challenge', challenge('moves', 'there', { valid: '[2020-01-01,)' }));
    await graph.record('activity', activity('early', 'here', { challenges: ['challenge:moves'], valid: '(,2020-01-01)' }));
    await expect(graph.record('activity', activity('late', 'here', { challenges: ['challenge:moves'], valid: '[2019-01-01,)' }))).rejects.toThrow(told('late', 'moves'));
  });

  it('counts what is recorded now, not what was', async () => {
    await graph.record('challenge', challenge('corrected', 'there'));
    await graph.record('challenge', { ...challenge('corrected', 'here'), because: 'It was of the other region' });
    await expect(graph.record('activity', activity('after', 'here', { challenges: ['challenge:corrected'] }))).resolves.toBeDefined();
  });
});
