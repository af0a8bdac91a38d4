import { z } from 'zod';

const SAMPLERS = ['always_on', 'always_off', 'traceidratio', 'parentbased_always_on', 'parentbased_always_off', 'parentbased_traceidratio'] as const;
const ENDPOINT = 'expected the http(s) address of an OpenTelemetry collector, e.g. http://127.0.0.1:4318';
const SHARE = 'expected a number from 0 to 1: the share of traces that are kept';
const MILLISECONDS = 'expected a number of milliseconds from 10 to 9999999';

/** Where traces and metrics go, and which. The names are those of OpenTelemetry: https://opentelemetry.io/docs/specs/otel/configuration/sdk-environment-variables/ */
export interface TelemetrySettings {
  /** Base address of the collector (OTLP over HTTP). */
  readonly endpoint: string;
  /** By which the process is known; else the name that it gives itself. */
  readonly service: string | undefined;
  readonly sampler: (typeof SAMPLERS)[number];
  /** Share of traces that a sampler by ratio keeps. */
  readonly share: number;
  /** How often metrics are sent. */
  readonly metricsEveryMs: number;
  /** How long one delivery may take, repeated attempts included. */
  readonly timeoutMs: number;
}

const settings = z.object({
  OTEL_EXPORTER_OTLP_ENDPOINT: z.url({ protocol: /^https?$/, error: ENDPOINT }).optional(),
  OTEL_EXPORTER_OTLP_PROTOCOL: z.literal('http/json', { error: 'expected `http/json`, the only one that is spoken here' }).optional(),
  OTEL_EXPORTER_OTLP_TIMEOUT: milliseconds().default(3_000),
  OTEL_METRIC_EXPORT_INTERVAL: milliseconds().default(60_000),
  OTEL_SDK_DISABLED: z.enum(['true', 'false'], { error: 'expected `true` or `false`' }).default('false'),
  OTEL_SERVICE_NAME: z.string().optional(),
  OTEL_TRACES_SAMPLER: z.enum(SAMPLERS, { error: `expected one of ${SAMPLERS.join(', ')}` }).default('parentbased_always_on'),
  OTEL_TRACES_SAMPLER_ARG: z.string().regex(/^(0|1|[01]?\.\d{1,9})$/, SHARE).transform(Number).refine((share) => share <= 1, SHARE).default(1),
});

/**
 * Where traces and metrics go, by the environment.
 *
 * @returns undefined where nothing is measured and nothing sent
 * @throws an Error that names each wrong variable and what was expected
 */
export function readTelemetry(given: Readonly<Record<string, string | undefined>>): TelemetrySettings | undefined {
  const { data, error } = settings.safeParse(given);
  if (error) throw new Error(error.issues.map(({ path, message }) => `${path.join('.')}: ${message}.`).join('\n'));
  if (data.OTEL_EXPORTER_OTLP_ENDPOINT === undefined || data.OTEL_SDK_DISABLED === 'true') return undefined;
  return {
    endpoint: data.OTEL_EXPORTER_OTLP_ENDPOINT,
    service: data.OTEL_SERVICE_NAME,
    sampler: data.OTEL_TRACES_SAMPLER,
    share: data.OTEL_TRACES_SAMPLER_ARG,
    metricsEveryMs: data.OTEL_METRIC_EXPORT_INTERVAL,
    timeoutMs: data.OTEL_EXPORTER_OTLP_TIMEOUT,
  };
}

function milliseconds(): z.ZodType<number, string> {
  return z.string().regex(/^[1-9]\d{1,6}$/, MILLISECONDS).transform(Number);
}
