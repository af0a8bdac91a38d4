import { metrics } from '@opentelemetry/api';
import { annotate, SCOPE } from '@regiograaf/subgraph-kit/telemetry';

const LIMIT = 'regiograaf.limit';

/** Counts what is refused because it asks for too much, by the limit that it exceeds. */
export function refusals(): (limit: string) => void {
  const counter = metrics.getMeter(SCOPE).createCounter('regiograaf.refusals', { unit: '{operation}', description: 'Operations that asked for too much, by the limit that they exceeded.' });
  return (limit) => {
    annotate({ [LIMIT]: limit });
    counter.add(1, { [LIMIT]: limit });
  };
}
