import { fileURLToPath } from 'node:url';
import { z } from 'zod';

const PROJECT = fileURLToPath(new URL('../../../', import.meta.url));

/** Folder of the emitted schema. */
export const SCHEMA_FOLDER = `${PROJECT}schema`;

const PORT = 'expected a port number from 0 to 65535';

const schema = z.object({
  HOST: z.string().min(1).default('127.0.0.1'),
  PORT: z.string().regex(/^\d{1,5}$/, PORT).transform(Number).refine((port) => port <= 65_535, PORT).default(4000),
  REGIOGRAAF_DATA: z.string().min(1).default(`${PROJECT}.data`),
  DATABASE_URL: z
    .url({ protocol: /^postgres(ql)?$/, error: 'expected a URL like postgres://user@host:5432/database' })
    .optional(),
  EXAMPLE_DATA: z.enum(['yes', 'no'], { error: 'expected `yes` or `no`' }).default('yes'),
});

export interface Config {
  host: string;
  port: number;
  /** Folder of the embedded database. */
  dataFolder: string;
  /** A PostgreSQL server instead of the embedded database. */
  databaseUrl: string | undefined;
  /** Whether an empty graph is filled with the example data. */
  exampleData: boolean;
}

/**
 * Settings of the command. An empty variable counts as one that is not set.
 *
 * @throws an Error that names each wrong variable and what was expected
 */
export function readConfig(environment: NodeJS.ProcessEnv = process.env): Config {
  const given = Object.fromEntries(Object.entries(environment).filter(([, value]) => value !== ''));
  const { data, error } = schema.safeParse(given);
  if (error) throw new Error(error.issues.map(({ path, message }) => `${path.join('.')}: ${message}.`).join('\n'));
  return {
    host: data.HOST,
    port: data.PORT,
    dataFolder: data.REGIOGRAAF_DATA,
    databaseUrl: data.DATABASE_URL,
    exampleData: data.EXAMPLE_DATA === 'yes',
  };
}
