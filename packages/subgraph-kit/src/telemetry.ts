// What an operator sees of a process, gateway and subgraph alike, without the weight of the rest.
export { libraryLogger } from './log/library-logger.js';
export { logToStderr } from './log/open-log.js';
export { SECONDS } from './telemetry/buckets.js';
export { NAMED, SCOPE } from './telemetry/names.js';
export { CLIENT_LEFT, outcomeOf } from './telemetry/outcome.js';
export { tracedOperations } from './telemetry/operations.plugin.js';
export { observeProcess, readObserving, type ObservedProcess, type ObservingSettings } from './telemetry/observe-process.js';
export { annotate, codeOf, failed, inSpan, traceHeaders, tracer } from './telemetry/span.js';
export { tracedRequests } from './telemetry/traced-requests.js';
