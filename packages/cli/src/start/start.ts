import type { Identity, IdentitySettings, Rooms } from '@regiograaf/gateway';
import { isEmpty, migrate, ProcessingLog, type Log } from '@regiograaf/subgraph-kit';
import { observeProcess } from '@regiograaf/subgraph-kit/telemetry';
import { Listr } from 'listr2';
import { once } from 'node:events';
import type { Config } from '../config.js';
import { startGraph, type Graph } from '../graph/start-graph.js';
import { openDatabase, type OpenDatabase } from '../open-database.js';
import { stopSignal } from '../stop-signal.js';
import { subgraphs } from '../subgraphs.js';
import { developmentIssuer } from '../token/development-issuer.js';
import { banner } from './banner.js';
import { loadExampleData } from './example-data.js';

/** How the gateway treats those who ask. */
interface Treating {
  identity: IdentitySettings;
  rooms: Rooms;
}

interface Settings extends Config, Treating {
  log: Log;
}

interface Started {
  open?: OpenDatabase;
  processing?: ProcessingLog;
  graph?: Graph;
  url?: string;
}

/** Runs the whole graph until it is told to stop, also while it is still starting. */
export async function start(config: Config, { identity, rooms }: Treating): Promise<void> {
  const stopped = stopSignal();
  const started: Started = {};
  const { log, close } = await observeProcess(config.observing, 'regiograaf');
  try {
    await stepsOf({ ...config, identity, rooms, log }, started, stopped).run();
    process.stdout.write(banner({ url: started.url!, place: started.open!.place, signIn: identity.kind === 'development' }));
    if (!stopped.aborted) await once(stopped, 'abort');
    process.stdout.write('\nStopping …\n');
  } catch (error) {
    if (error !== stopped.reason) throw error;
  } finally {
    await stop(started);
    await close();
  }
}

function stepsOf(config: Settings, started: Started, stopped: AbortSignal): Listr {
  return new Listr(
    [
      {
        title: 'Opening the database',
        task: async (_, task) => {
          started.open = await openDatabase(config);
          task.title = `Opened the database: ${started.open.place}`;
        },
      },
      {
        title: 'Bringing its schemas up to date',
        task: async (_, task) => {
          stopped.throwIfAborted();
          const ran = await migrate(started.open!.database, subgraphs);
          task.title = ran.length > 0 ? `Brought its schemas up to date: ${ran.length} migrations` : 'Its schemas are up to date';
        },
      },
      {
        title: 'Loading the example data',
        skip: async () => {
          if (!config.exampleData) return 'Example data: not wanted (EXAMPLE_DATA=no)';
          return (await isEmpty(started.open!.database, subgraphs)) ? false : 'The graph holds data already';
        },
        task: async (_, task) => {
          const onPercent = (percent: number): void => {
            task.output = `${percent}%`;
          };
          const rows = await loadExampleData(started.open!.database, { onPercent, stopped });
          task.title = `Loaded the example data: ${rows} rows`;
        },
      },
      {
        title: 'Starting the gateway and its subgraphs',
        task: async (_, task) => {
          stopped.throwIfAborted();
          started.processing = await ProcessingLog.open(config.processingLog, { log: config.log });
          started.graph = await startGraph(started.open!.database, { ...config.rooms, statementTimeoutMs: config.statementTimeoutMs, identity: await identityOf(config), processing: started.processing, log: config.log });
          ({ url: started.url } = await started.graph.gateway.listen({ host: config.host, port: config.port }));
          task.title = `Serving the graph on ${started.url}`;
        },
      },
    ],
    { rendererOptions: { collapseErrors: false }, silentRendererCondition: false, registerSignalListeners: false },
  );
}

async function identityOf({ identity, dataFolder }: Settings): Promise<Identity | undefined> {
  if (identity.kind === 'development') return (await developmentIssuer(dataFolder)).identity;
  return identity.kind === 'oidc' ? identity.identity : undefined;
}

async function stop({ graph, processing, open }: Started): Promise<void> {
  await graph?.close();
  await processing?.close();
  await open?.close();
}
