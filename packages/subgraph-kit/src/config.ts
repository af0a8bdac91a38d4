import { z } from 'zod';

const schema = z.object({
  DATABASE_URL: z.url({ protocol: /^postgres(ql)?$/, error: 'expected a URL like postgres://user@host:5432/database' }),
  HOST: z.string().min(1).default('127.0.0.1'),
  PORT: z.coerce.number({ error: 'expected a port from 0 to 65535' }).int().min(0).max(65_535).default(4001),
});

export interface SubgraphConfig {
  databaseUrl: string;
  host: string;
  port: number;
}

/** Reads the settings of a subgraph that runs by itself. @throws an Error that names each wrong variable and what was expected */
export function readSubgraphConfig(environment: NodeJS.ProcessEnv = process.env): SubgraphConfig {
  const { success, data, error } = schema.safeParse(environment);
  if (!success) throw new Error(error.issues.map(({ path, message }) => `${path.join('.')}: ${message}`).join('\n'));
  return { databaseUrl: data.DATABASE_URL, host: data.HOST, port: data.PORT };
}
