import { context, diag, DiagLogLevel, metrics, propagation, trace } from '@opentelemetry/api';
import { AsyncLocalStorageContextManager } from '@opentelemetry/context-async-hooks';
import { setGlobalErrorHandler, W3CTraceContextPropagator } from '@opentelemetry/core';
import { OTLPMetricExporter } from '@opentelemetry/exporter-metrics-otlp-http';
import { OTLPTraceExporter } from '@opentelemetry/exporter-trace-otlp-http';
import { detectResources, envDetector, type Resource, resourceFromAttributes, serviceInstanceIdDetector } from '@opentelemetry/resources';
import { MeterProvider, PeriodicExportingMetricReader } from '@opentelemetry/sdk-metrics';
import { BatchSpanProcessor, TracerProvider } from '@opentelemetry/sdk-trace';
import type { Log } from '../log/log.js';
import { measureProcess } from './measure-process.js';
import type { Observed, Telemetry } from './observed.js';
import { samplerOf } from './sampler.js';
import type { TelemetrySettings } from './settings.js';

const SERVICE_NAME = 'service.name';

// Loaded only where telemetry is configured: this file is the only one that knows the SDK.

/** Sends what this process measures to a collector. Headers, certificates and the like are those of the exporters' own variables. */
export function startExport(settings: TelemetrySettings, { service, log }: Observed): Telemetry {
  tellTrouble(log);
  const named = (name: string | undefined): Resource => resourceFromAttributes(name === undefined ? {} : { [SERVICE_NAME]: name });
  // What is said last holds: by OTEL_SERVICE_NAME, by OTEL_RESOURCE_ATTRIBUTES, by the process itself.
  const resource = named(service).merge(detectResources({ detectors: [envDetector, serviceInstanceIdDetector] })).merge(named(settings.service));
  const delivery = (signal: string): { url: string; timeoutMillis: number } => ({ url: `${settings.endpoint.replace(/\/$/, '')}/v1/${signal}`, timeoutMillis: settings.timeoutMs });

  const spans = new TracerProvider({ resource, sampler: samplerOf(settings), spanProcessors: [new BatchSpanProcessor({ exporter: new OTLPTraceExporter(delivery('traces')) })] });
  const exporter = new OTLPMetricExporter(delivery('metrics'));
  const every = { exportIntervalMillis: settings.metricsEveryMs, exportTimeoutMillis: Math.min(settings.timeoutMs, settings.metricsEveryMs) };
  const measures = new MeterProvider({ resource, readers: [new PeriodicExportingMetricReader({ exporter, ...every })] });

  context.setGlobalContextManager(new AsyncLocalStorageContextManager().enable());
  propagation.setGlobalPropagator(new W3CTraceContextPropagator());
  trace.setGlobalTracerProvider(spans);
  metrics.setGlobalMeterProvider(measures);
  const process = measureProcess();

  return {
    close: async () => {
      process.stop();
      await Promise.allSettled([spans.shutdown(), measures.shutdown()]);
      for (const api of [trace, metrics, propagation, context, diag]) api.disable();
    },
  };
}

// A collector that is away is no reason to fail, nor to go unnoticed.
function tellTrouble(log: Log): void {
  const message = 'traces and metrics are not delivered';
  setGlobalErrorHandler((error) => log({ level: 'warn', message, error }));
  const silent = (): void => undefined;
  const say = (reason: string): void => log({ level: 'warn', message, reason });
  diag.setLogger({ error: say, warn: say, info: silent, debug: silent, verbose: silent }, { logLevel: DiagLogLevel.WARN, suppressOverrideMessage: true });
}
