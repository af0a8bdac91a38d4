import { type Attributes, context, INVALID_SPAN_CONTEXT, propagation, ProxyTracerProvider, type Span, type SpanOptions, SpanStatusCode, trace, type Tracer } from '@opentelemetry/api';
import { NAMED, SCOPE } from './names.js';

/** What work gets that nobody follows. */
const NO_SPAN = trace.wrapSpanContext(INVALID_SPAN_CONTEXT);

export function tracer(): Tracer {
  return trace.getTracer(SCOPE);
}

/** Does a piece of work as a span of the trace at hand. An error is told by its code: what it says may quote anybody's data. */
export function inSpan<T>(name: string, options: SpanOptions, work: (span: Span) => Promise<T>): Promise<T> {
  const around = trace.getActiveSpan();
  // What happens within what is not kept is not kept either.
  if (around && !around.isRecording()) return work(around);
  if (!isFollowed()) return work(NO_SPAN);
  return tracer().startActiveSpan(name, options, async (span) => {
    try {
      return await work(span);
    } catch (error) {
      failed(span, codeOf(error));
      throw error;
    } finally {
      span.end();
    }
  });
}

// Spans that go nowhere would cost as much as some of the work.
function isFollowed(): boolean {
  const provider = trace.getTracerProvider();
  return !(provider instanceof ProxyTracerProvider) || provider.getDelegateTracer(SCOPE) !== undefined;
}

/** Adds to what is told of the work at hand, while that is being followed. */
export function annotate(attributes: Attributes): void {
  const span = trace.getActiveSpan();
  if (span?.isRecording()) span.setAttributes(attributes);
}

/** The header by which whoever is asked goes on with the trace at hand; none where there is no trace. */
export function traceHeaders(): Record<string, string> {
  const headers: Record<string, string> = {};
  propagation.inject(context.active(), headers);
  return headers;
}

/** @param code of our vocabulary, or the kind of an error */
export function failed(span: Span, code: string): void {
  span.setStatus({ code: SpanStatusCode.ERROR });
  span.setAttribute(NAMED.errorType, code);
}

/** The code of an error of our vocabulary, or its kind. */
export function codeOf(error: unknown): string {
  const { extensions, name } = (error ?? {}) as { extensions?: { code?: unknown }; name?: unknown };
  const code = extensions?.code ?? name;
  return typeof code === 'string' ? code : 'INTERNAL';
}
