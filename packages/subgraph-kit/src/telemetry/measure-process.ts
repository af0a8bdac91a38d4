import { type BatchObservableCallback, metrics } from '@opentelemetry/api';
import { monitorEventLoopDelay, performance } from 'node:perf_hooks';
import { getHeapStatistics } from 'node:v8';
import { SCOPE } from './names.js';

const NANOSECONDS = 1e9;
const EVERY_MS = 10;

/**
 * Measures how far the process is from its limits, by the names that OpenTelemetry gives them:
 * https://opentelemetry.io/docs/specs/semconv/runtime/nodejs-metrics/
 */
export function measureProcess(): { readonly stop: () => void } {
  const meter = metrics.getMeter(SCOPE);
  const gauge = (name: string, unit: string, description: string) => meter.createObservableGauge(name, { unit, description });
  const p50 = gauge('nodejs.eventloop.delay.p50', 's', 'How late the event loop comes to what is due: half of the time.');
  const p99 = gauge('nodejs.eventloop.delay.p99', 's', 'How late the event loop comes to what is due: one time in a hundred.');
  const longest = gauge('nodejs.eventloop.delay.max', 's', 'How late the event loop came to what was due, at most.');
  const utilization = gauge('nodejs.eventloop.utilization', '1', 'Share of the time in which the event loop was at work.');
  const used = gauge('v8js.memory.heap.used', 'By', 'Memory of the heap in use.');
  const limit = gauge('v8js.memory.heap.limit', 'By', 'Memory that the heap may take.');
  const resident = gauge('process.memory.usage', 'By', 'Physical memory in use.');

  const delay = monitorEventLoopDelay({ resolution: EVERY_MS });
  delay.enable();
  let since = performance.eventLoopUtilization();
  const observe: BatchObservableCallback = (result) => {
    const late = (nanoseconds: number): number => Math.max(nanoseconds / NANOSECONDS - EVERY_MS / 1000, 0);
    if (delay.count > 0) {
      result.observe(p50, late(delay.percentile(50)));
      result.observe(p99, late(delay.percentile(99)));
      result.observe(longest, late(delay.max));
    }
    delay.reset();
    const now = performance.eventLoopUtilization();
    result.observe(utilization, performance.eventLoopUtilization(now, since).utilization);
    since = now;
    const { used_heap_size: heap, heap_size_limit: most } = getHeapStatistics();
    result.observe(used, heap);
    result.observe(limit, most);
    result.observe(resident, process.memoryUsage.rss());
  };
  const observed = [p50, p99, longest, utilization, used, limit, resident];
  meter.addBatchObservableCallback(observe, observed);
  return {
    stop: () => delay.disable(),
  };
}
