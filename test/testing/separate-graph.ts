import { subgraphs } from '@regiograaf/cli';
import { roleOf } from '@regiograaf/subgraph-kit';
import type { Processes, RunningProcess, Settings } from './processes.js';

const SAYS_ADDRESS = /"message":"listening".*"url":"([^"]+)"/;

export interface Served {
  process: RunningProcess;
  url: string;
}

/** The graph in five processes: a gateway, and the subgraphs, each as its own role on the database. */
export class SeparateGraph {
  readonly subgraphs = new Map<string, Served>();
  gateway!: Served;
  private readonly keys: Promise<Settings>;

  constructor(
    private readonly processes: Processes,
    private readonly databaseUrl: string,
    private readonly options: { keyFolder: string; identity: Settings; more?: Settings },
  ) {
    this.keys = this.makeKeys();
  }

  async start(): Promise<void> {
    await Promise.all(subgraphs.map(({ name }) => this.startSubgraph(name)));
    const urls = [...this.subgraphs].map(([name, { url }]) => [`${name.toUpperCase().replaceAll('-', '_')}_URL`, url]);
    const process = this.processes.start(['gateway/dist/main.js'], { PORT: '0', ...this.options.identity, ...this.options.more, ...(await this.keys), ...Object.fromEntries(urls) });
    this.gateway = { process, url: await process.says(SAYS_ADDRESS) };
  }

  /** Starts a subgraph, where it was before if it was there. */
  async startSubgraph(name: string): Promise<void> {
    const { port } = new URL(this.subgraphs.get(name)?.url ?? 'http://127.0.0.1:0');
    const settings = { PORT: port || '0', DATABASE_URL: asRole(this.databaseUrl, roleOf({ name })), ...this.options.more, ...(await this.keys) };
    const process = this.processes.start([`subgraphs/${name}/dist/main.js`], settings);
    this.subgraphs.set(name, { process, url: await process.says(SAYS_ADDRESS) });
  }

  /** As an operator makes them. */
  private async makeKeys(): Promise<Settings> {
    const { output } = await this.processes.run(['packages/cli/bin/regiograaf.js', 'keys', this.options.keyFolder]);
    return Object.fromEntries([...output.matchAll(/^(GATEWAY_KEYS?)=(\S+)/gm)].map(([, name, file]) => [name, file]));
  }
}

/** The same database, for another role. */
export function asRole(databaseUrl: string, role: string): string {
  const url = new URL(databaseUrl);
  url.username = role;
  url.password = '';
  return url.href;
}
