import { subgraphs } from '@regiograaf/cli';
import { roleOf } from '@regiograaf/subgraph-kit';
import type { Processes, RunningProcess } from './processes.js';

const SAYS_ADDRESS = /"message":"listening".*"url":"([^"]+)"/;

export interface Served {
  process: RunningProcess;
  url: string;
}

/** The graph in five processes: a gateway, and the subgraphs, each as its own role on the database. */
export class SeparateGraph {
  readonly subgraphs = new Map<string, Served>();
  gateway!: Served;

  constructor(
    private readonly processes: Processes,
    private readonly databaseUrl: string,
  ) {}

  async start(): Promise<void> {
    await Promise.all(subgraphs.map(({ name }) => this.startSubgraph(name)));
    const urls = [...this.subgraphs].map(([name, { url }]) => [`${name.toUpperCase().replaceAll('-', '_')}_URL`, url]);
    const process = this.processes.start(['gateway/dist/main.js'], { PORT: '0', ...Object.fromEntries(urls) });
    this.gateway = { process, url: await process.says(SAYS_ADDRESS) };
  }

  /** Starts a subgraph, where it was before if it was there. */
  async startSubgraph(name: string): Promise<void> {
    const { port } = new URL(this.subgraphs.get(name)?.url ?? 'http://127.0.0.1:0');
    const process = this.processes.start([`subgraphs/${name}/dist/main.js`], { PORT: port || '0', DATABASE_URL: asRole(this.databaseUrl, roleOf({ name })) });
    this.subgraphs.set(name, { process, url: await process.says(SAYS_ADDRESS) });
  }
}

/** The same database, for another role. */
export function asRole(databaseUrl: string, role: string): string {
  const url = new URL(databaseUrl);
  url.username = role;
  url.password = '';
  return url.href;
}
