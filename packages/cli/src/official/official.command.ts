import { migrate, type Database } from '@regiograaf/subgraph-kit';
import { Command, InvalidArgumentError, Option } from 'commander';
import { Listr } from 'listr2';
import { readConfig } from '../config.js';
import { openDatabase } from '../open-database.js';
import { inSteps } from '../progress.js';
import { stopSignal } from '../stop-signal.js';
import { subgraphs } from '../subgraphs.js';
import { writeErrorFile } from './error-file.js';
import { importAreas } from './import-areas.js';
import { importFigures } from './import-figures.js';
import { importLive } from './import-live.js';
import { printOfficial, printRefused } from './print-official.js';
import { FilesRefused } from './refused.js';
import type { OfficialOptions, OfficialReport } from './report.js';

interface Flags {
  year?: number;
  dryRun?: boolean;
  complete?: boolean;
  errors: string;
}

interface Live {
  from?: 'cbs';
  table?: string;
  baseUrl?: string;
}

type Import = (options: OfficialOptions & { database: Database }) => Promise<OfficialReport>;

export const areasCommand = withFlags(new Command('areas'))
  .description('record municipalities, wijken and buurten as CBS and PDOK publish them, what became of them, their regions, and what municipalities call their parts: all, or nothing')
  .argument('<file...>', 'GeoJSON, CSV, xlsx or OData; tables of mergers, of municipalities per region, and of local areas with codes of buurten; .gz too')
  .option('--complete', 'the files hold the whole country: areas of earlier editions that are not in them have ended, those of later editions had not begun')
  .action((files: string[], { complete = false, ...flags }: Flags) => run(files, flags, (options) => importAreas({ ...options, complete })));

export const figuresCommand = withFlags(new Command('figures'))
  .description('record figures of areas as CBS and RIVM publish them: all of them, or nothing')
  .argument('[file...]', 'CSV, xlsx, GeoJSON or OData; .gz too')
  .addOption(new Option('--from <service>', 'read a table of the live service instead of files').choices(['cbs']))
  .option('--table <table>', 'which table of the service, e.g. 85984NED')
  .option('--base-url <url>', 'where the service is, if not at CBS')
  .action((files: string[], flags: Flags & Live) => {
    if ((flags.from === undefined) === (files.length === 0)) throw new Error('Name files, or a service with `--from` and a table with `--table`.');
    if (flags.from === undefined) return run(files, flags, importFigures);
    const { table = '', baseUrl } = flags;
    if (!/^\d{4,6}[A-Z]{3}$/.test(table)) throw new Error('Name a table of the service with `--table`, like 85984NED.');
    return run([`table ${table}`], flags, (options) => importLive({ ...options, table, service: baseUrl, dataFolder: readConfig().dataFolder }));
  });

function withFlags(command: Command): Command {
  return command
    .option('--year <year>', 'the year that the files are of, where they do not say it', yearOf)
    .option('--dry-run', 'try everything and keep nothing')
    .option('--errors <file>', 'where to write what was refused', 'import-errors.csv');
}

/** Runs an import on the configured database, shows how far it is, and says what became of it. */
export async function run(files: readonly string[], { year, dryRun = false, errors }: Flags, work: Import): Promise<void> {
  const stopped = stopSignal();
  const open = await openDatabase(readConfig());
  try {
    let report: OfficialReport | undefined;
    const tasks = new Listr(
      [
        {
          title: 'Bringing the schemas of the embedded database up to date',
          enabled: () => open.database.kind === 'embedded',
          task: () => migrate(open.database, subgraphs).then(() => undefined),
        },
        {
          title: `${dryRun ? 'Trying' : 'Recording'} ${files.join(', ')} in ${open.place}`,
          task: async (_, task) => {
            const show = inSteps((text) => void (task.output = text));
            const onProgress: OfficialOptions['onProgress'] = (progress) => {
              stopped.throwIfAborted();
              show(progress);
            };
            report = await work({ files, year, dryRun, onProgress, database: open.database });
          },
        },
      ],
      { registerSignalListeners: false },
    );
    await tasks.run();
    console.log(printOfficial(report!));
  } catch (error) {
    if (!(error instanceof FilesRefused)) throw error;
    await writeErrorFile(errors, error.problems);
    console.error(printRefused(error.problems, error.count, errors));
    process.exitCode = 1;
  } finally {
    await open.close();
  }
}

function yearOf(given: string): number {
  const year = Number(given);
  if (/^\d{4}$/.test(given) && year >= 1995 && year <= 2100) return year;
  throw new InvalidArgumentError('Expected a year, like 2022.');
}
