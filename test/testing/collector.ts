import { once } from 'node:events';
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';

/** A span as it was delivered. */
export interface DeliveredSpan {
  name: string;
  service: unknown;
  traceId: string;
  spanId: string;
  parentSpanId: string | undefined;
  attributes: Attributes;
  failed: boolean;
}

/** What a metric says of one thing: a value, or of a histogram how many there were. */
export interface Point {
  attributes: Attributes;
  value: number;
}

type Attributes = Record<string, unknown>;

// The protocol's own shapes: https://opentelemetry.io/docs/specs/otlp/
type Pairs = { key: string; value: Record<string, unknown> }[];

interface Scoped {
  spans: { name: string; traceId: string; spanId: string; parentSpanId?: string; attributes: Pairs; status: { code: number } }[];
  metrics: { name: string; histogram?: Points; sum?: Points; gauge?: Points }[];
}

interface Points {
  dataPoints: { attributes: Pairs; count?: number; asInt?: number; asDouble?: number }[];
}

interface Resource {
  resource: { attributes: Pairs };
  scopeSpans: Pick<Scoped, 'spans'>[];
  scopeMetrics: Pick<Scoped, 'metrics'>[];
}

const ERROR = 2;

/** A collector of traces and metrics (OTLP over HTTP, as JSON). */
export class Collector {
  /** Every delivery, as it came. */
  readonly delivered: { path: string; text: string }[] = [];

  private constructor(private readonly server: Server) {}

  static async open(): Promise<Collector> {
    const server = createServer();
    const collector = new Collector(server);
    server.on('request', (request, response) => void collector.take(request, response));
    await once(server.listen(0, '127.0.0.1'), 'listening');
    return collector;
  }

  /** What a process must be told of it. However slow the machine, what was measured arrives. */
  get settings(): Record<string, string> {
    return { OTEL_EXPORTER_OTLP_ENDPOINT: `http://127.0.0.1:${(this.server.address() as AddressInfo).port}`, OTEL_EXPORTER_OTLP_TIMEOUT: '60000' };
  }

  get spans(): DeliveredSpan[] {
    return this.resources('traces', 'resourceSpans').flatMap(({ resource, scopeSpans }) => {
      const service = attributesOf(resource.attributes)['service.name'];
      return scopeSpans.flatMap(({ spans }) =>
        spans.map(({ name, traceId, spanId, parentSpanId, attributes, status }) => ({
          name,
          service,
          traceId,
          spanId,
          parentSpanId: parentSpanId || undefined,
          attributes: attributesOf(attributes),
          failed: status.code === ERROR,
        })),
      );
    });
  }

  /** What the last delivery that has it says of a metric. */
  metric(name: string): Point[] {
    const metrics = this.resources('metrics', 'resourceMetrics').flatMap(({ scopeMetrics }) => scopeMetrics.flatMap((each) => each.metrics));
    const { histogram, sum, gauge } = metrics.findLast((each) => each.name === name) ?? {};
    const { dataPoints = [] } = histogram ?? sum ?? gauge ?? {};
    return dataPoints.map(({ attributes, count, asInt, asDouble }) => ({ attributes: attributesOf(attributes), value: Number(count ?? asInt ?? asDouble) }));
  }

  async close(): Promise<void> {
    this.server.close();
    this.server.closeAllConnections();
  }

  private async take(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const chunks = (await request.toArray()) as Buffer[];
    this.delivered.push({ path: request.url!, text: Buffer.concat(chunks).toString() });
    response.writeHead(200, { 'content-type': 'application/json' }).end('{}');
  }

  private resources(signal: 'traces' | 'metrics', key: string): Resource[] {
    return this.delivered.filter(({ path }) => path === `/v1/${signal}`).flatMap(({ text }) => (JSON.parse(text) as Record<string, Resource[]>)[key]!);
  }
}

/** Spans as trees: each by its label, with those that it led to. */
export type Tree = { [label: string]: Tree };

/** @param label what a span is called in the tree; of several alike, all but the first have a number */
export function treeOf(spans: readonly DeliveredSpan[], label: (span: DeliveredSpan) => string = ({ name }) => name): Tree {
  const known = new Set(spans.map(({ spanId }) => spanId));
  const below = (parent: string | undefined): Tree => {
    const children = spans.filter(({ parentSpanId }) => (parentSpanId !== undefined && known.has(parentSpanId) ? parentSpanId : undefined) === parent);
    const labels = children.map(label);
    const numbered = labels.map((each, index) => `${each}${numberOf(labels.slice(0, index).filter((other) => other === each).length)}`);
    return Object.fromEntries(children.map(({ spanId }, index) => [numbered[index]!, below(spanId)]));
  };
  return below(undefined);
}

function numberOf(before: number): string {
  return before === 0 ? '' : ` ${before + 1}`;
}

function attributesOf(pairs: Pairs): Attributes {
  return Object.fromEntries(
    pairs.map(({ key, value }) => {
      const [kind, given] = Object.entries(value)[0]!;
      return [key, kind === 'intValue' ? Number(given) : given];
    }),
  );
}
