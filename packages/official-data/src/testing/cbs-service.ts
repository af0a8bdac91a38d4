import { once } from 'node:events';
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';

const ROWS_AT_ONCE = 10_000;

/** What goes wrong with one request. */
export interface Trouble {
  status?: number;
  headers?: Record<string, string>;
  /** Breaks off in the middle of the answer. */
  cutOff?: boolean;
}

/** A server that behaves like the OData service of CBS, with one table, also under a name that nobody knows. */
export class CbsService {
  /** What was asked, in order. */
  readonly asked: string[] = [];
  modified = '2021-03-30T02:00:00';
  title = 'Kerncijfers wijken en buurten 2020';
  /** Where it says that the next page is, instead of with itself. */
  nextService: string | undefined;
  private readonly troubles = new Map<string, Trouble[]>();

  private constructor(
    private readonly server: Server,
    private readonly rows: readonly { code: string; inhabitants: number | null }[],
  ) {}

  static async start({ rows, codes }: { rows: number; codes?: readonly string[] }): Promise<CbsService> {
    const all = codes ?? Array.from({ length: rows }, (_, at) => (at === 0 ? 'NL00' : `BU${String(at).padStart(8, '0')}`));
    const server = createServer();
    const service = new CbsService(server, all.map((code, at) => ({ code, inhabitants: at % 7 === 3 ? null : at })));
    server.on('request', (request: IncomingMessage, response: ServerResponse) => service.answer(request, response));
    server.listen(0, '127.0.0.1');
    await once(server, 'listening');
    return service;
  }

  get url(): string {
    return `http://127.0.0.1:${(this.server.address() as AddressInfo).port}/`;
  }

  /** Codes of its areas with their inhabitants, as they should be read; the country is none. */
  get expected(): [string, number | string][] {
    return this.rows.filter(({ code }) => code !== 'NL00').map(({ code, inhabitants }) => [code, inhabitants ?? 'NOT_PUBLISHED']);
  }

  /** What goes wrong before a request succeeds, in that order. */
  before(request: string, ...troubles: Trouble[]): void {
    this.troubles.set(request, troubles);
  }

  async stop(): Promise<void> {
    this.server.close();
    this.server.closeAllConnections();
    await once(this.server, 'close');
  }

  private answer({ url = '' }: IncomingMessage, response: ServerResponse): void {
    const { pathname, searchParams } = new URL(url, this.url);
    const [, list] = /^\/OData(?:Api|Feed)\/odata\/(?:84799NED|99999NED)\/(TableInfos|TypedDataSet)$/.exec(pathname) ?? [];
    const skip = Number(searchParams.get('$skip') ?? 0);
    const name = list === 'TypedDataSet' ? `page ${skip / ROWS_AT_ONCE + 1}` : (list ?? 'not found');
    this.asked.push(name);
    const trouble = this.troubles.get(name)?.shift();
    if (trouble?.status || !list) return void response.writeHead(trouble?.status ?? 404, trouble?.headers).end('{"odata.error": {}}');
    const body = JSON.stringify(list === 'TableInfos' ? { value: [{ Identifier: '84799NED', Modified: this.modified, Title: this.title }] } : this.page(skip));
    response.writeHead(200, { 'content-type': 'application/json', 'content-length': Buffer.byteLength(body) });
    if (!trouble?.cutOff) return void response.end(body);
    response.write(body.slice(0, body.length / 2), () => response.destroy());
  }

  private page(skip: number): object {
    const rows = this.rows.slice(skip, skip + ROWS_AT_ONCE);
    const more = skip + ROWS_AT_ONCE < this.rows.length;
    return {
      'odata.metadata': `${this.url}ODataFeed/odata/84799NED/$metadata#Cbs.OData.WebAPI.TypedDataSet`,
      value: rows.map(({ code, inhabitants }, at) => ({ ID: skip + at, WijkenEnBuurten: code.padEnd(10), Codering_3: code.padEnd(10), AantalInwoners_5: inhabitants, GemiddeldeHuishoudensgrootte_32: 2.1 })),
      ...(more ? { 'odata.nextLink': `${this.nextService ?? this.url}ODataFeed/odata/84799NED/TypedDataSet?$format=json&$skip=${skip + ROWS_AT_ONCE}` } : {}),
    };
  }
}
