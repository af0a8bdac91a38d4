import type { Log } from '@regiograaf/subgraph-kit';
import { observeProcess, readObserving } from '@regiograaf/subgraph-kit/telemetry';
import { Collector, type DeliveredSpan, type Point } from './collector.js';

/** All that an operator saw of something. */
export interface Observed {
  spans: DeliveredSpan[];
  metric: (name: string) => Point[];
  /** Lines of the log. */
  lines: string[];
  /** Everything that was delivered or written, as it was. */
  everything: string;
}

/** Does something under the eyes of an operator. */
export async function observing(work: (log: Log) => Promise<void>, settings: Record<string, string> = {}): Promise<Observed> {
  const collector = await Collector.open();
  const lines: string[] = [];
  const told = readObserving({ ...collector.settings, LOG_LEVEL: 'debug', ...settings }, 'json');
  const { log, close } = await observeProcess(told, 'a graph', { write: (line) => void lines.push(line) });
  try {
    await work(log);
  } finally {
    await close();
    await collector.close();
  }
  const everything = [...collector.delivered.map(({ text }) => text), ...lines].join('\n');
  return { spans: collector.spans, metric: (name) => collector.metric(name), lines, everything };
}
