import { metrics, SpanKind } from '@opentelemetry/api';
import { CLIENT_LEFT, failed, inSpan, NAMED, outcomeOf, SCOPE, SECONDS } from '@regiograaf/subgraph-kit/telemetry';
import type { Source } from '../subgraphs/source.js';

/** Tells of each question that a subgraph is asked how it went. */
export function tracedSource(subgraph: string, source: Source): Source {
  const duration = metrics.getMeter(SCOPE).createHistogram('regiograaf.fetch.duration', { unit: 's', description: 'How long the questions to a subgraph took, by their outcome.', advice: SECONDS });
  return (request, asking) => {
    const attributes = { [NAMED.subgraph]: subgraph, [NAMED.operationType]: request.kind };
    return inSpan(`fetch ${subgraph}`, { kind: SpanKind.CLIENT, attributes }, async (span) => {
      const start = performance.now();
      const answer = await source(request, asking);
      const outcome = answer ? outcomeOf(answer) : missing(asking.signal);
      span.setAttribute(NAMED.outcome, outcome);
      if (outcome !== 'OK') failed(span, outcome);
      duration.record((performance.now() - start) / 1000, { [NAMED.subgraph]: subgraph, [NAMED.outcome]: outcome });
      return answer;
    });
  };
}

function missing(signal: AbortSignal): string {
  return signal.aborted ? CLIENT_LEFT : 'SUBGRAPH_UNAVAILABLE';
}
