import type { Database } from '../../database/database.js';
import { schemaOf } from '../../define.js';
import { migratedTestDatabase } from '../../testing/prepared-database.js';
import type { TestDatabase } from '../../testing/test-database.js';
import { importDeliveries, type ImportOptions } from '../import.js';
import { DeliveryRefused, type DeliveryProblem } from '../problem.js';
import type { ImportReport } from '../report.js';
import { garden, weather } from './garden.js';

const SUBGRAPHS = [garden, weather];

/** A database with the schemas of the garden, to import into. */
export class GardenDatabase {
  private constructor(private readonly test: TestDatabase) {}

  static async open(): Promise<GardenDatabase> {
    return new GardenDatabase(await migratedTestDatabase(SUBGRAPHS));
  }

  /** Empties the tables, but for what a migration writes. Nothing that is recorded can be deleted as long as its rules hold. */
  async clear(): Promise<void> {
    const tables = await this.tables();
    await this.run('set session_replication_role = replica');
    await this.run(`truncate ${tables.join(', ')}`);
    await this.run('reset session_replication_role');
  }

  get database(): Database {
    return this.test.database;
  }

  import(folders: string | readonly string[], options: Partial<ImportOptions> = {}): Promise<ImportReport> {
    return importDeliveries({ database: this.test.database, subgraphs: SUBGRAPHS, folders: [folders].flat(), ...options });
  }

  /** The problems for which a delivery is refused; none if it is not. Their folder is left out if there is one only. */
  async problems(folders: string | readonly string[], options: Partial<ImportOptions> = {}): Promise<Partial<DeliveryProblem>[]> {
    try {
      await this.import(folders, options);
      return [];
    } catch (error) {
      if (!(error instanceof DeliveryRefused)) throw error;
      return typeof folders === 'string' ? error.problems.map(({ folder: _, ...problem }) => problem) : [...error.problems];
    }
  }

  run<T extends object>(sql: string, parameters?: unknown[]): Promise<T[]> {
    return this.test.run<T>(sql, parameters);
  }

  /** What a view shows, as a list of its rows' columns; on a day, as known now or at a moment. */
  async view(name: string, columns: string, { validOn = '2024-06-01', knownAt = new Date().toISOString() } = {}): Promise<string[]> {
    await this.run(`select set_config('regiograaf.valid_on', $1, false), set_config('regiograaf.known_at', $2, false)`, [validOn, knownAt]);
    const rows = await this.run<{ row: string }>(`select concat_ws(' ', ${columns}) as row from ${name} order by id`);
    return rows.map(({ row }) => row);
  }

  /** How many rows there are in all tables of both schemas together, but for what a migration writes. */
  async rows(): Promise<number> {
    const tables = await this.tables();
    const [row] = await this.run<{ count: number }>(`select (${tables.map((name) => `(select count(*) from ${name})`).join(' + ')})::integer as count`);
    return row!.count;
  }

  private async tables(): Promise<string[]> {
    const tables = await this.run<{ name: string }>(
      `select format('%I.%I', schemaname, tablename) as name from pg_tables
       where schemaname = any($1) and tablename not in ('migration', 'recording_clock')`,
      [SUBGRAPHS.map(schemaOf)],
    );
    return tables.map(({ name }) => name);
  }

  close(): Promise<void> {
    return this.test.close();
  }
}
