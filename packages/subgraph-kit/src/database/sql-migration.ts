import { Migration } from '@mikro-orm/migrations';
import { readdir, readFile } from 'node:fs/promises';
import { schemaOf, type SubgraphDescription } from '../define.js';

const KIT_MIGRATIONS = new URL('../../migrations/', import.meta.url);
// A statement ends with a semicolon and a blank line, and holds no blank line itself: the embedded database takes one at a time.
const BETWEEN_STATEMENTS = /;\s*\n\s*\n/;

export interface NamedMigration {
  name: string;
  class: new (...parameters: never[]) => Migration;
}

/** The kit's migrations, then the subgraph's own, each in the order of its file names. */
export async function sqlMigrations(description: SubgraphDescription): Promise<NamedMigration[]> {
  const schema = schemaOf(description);
  const folders = [KIT_MIGRATIONS, description.migrations];
  const lists = await Promise.all(folders.map((folder) => migrationsIn(folder, schema)));
  return lists.flat();
}

async function migrationsIn(folder: URL, schema: string): Promise<NamedMigration[]> {
  const names = (await readdir(folder)).filter((name) => name.endsWith('.sql')).toSorted();
  return Promise.all(
    names.map(async (name) => ({ name: name.replace(/\.sql$/, ''), class: migrationOf(await readFile(new URL(name, folder), 'utf8'), schema) })),
  );
}

function migrationOf(text: string, schema: string): NamedMigration['class'] {
  return class extends Migration {
    override up(): void {
      this.addSql(`set local search_path to "${schema}", public`);
      for (const statement of text.split(BETWEEN_STATEMENTS).filter((part) => part.trim() !== '')) this.addSql(statement);
    }
  };
}
