import { z } from 'zod';

const PORT = 'expected a port number from 0 to 65535';

const schema = z.object({
  DATABASE_URL: z.url({ protocol: /^postgres(ql)?$/, error: 'expected a URL like postgres://user@host:5432/database' }),
  HOST: z.string().min(1).default('127.0.0.1'),
  PORT: z.string().regex(/^\d{1,5}$/, PORT).transform(Number).refine((port) => port <= 65_535, PORT).default(4001),
});

export interface SubgraphConfig {
  databaseUrl: string;
  host: string;
  port: number;
}

/** Reads the settings of a subgraph that runs by itself; an empty variable counts as one that is not set. @throws an Error that names each wrong variable and what was expected */
export function readSubgraphConfig(environment: NodeJS.ProcessEnv = process.env): SubgraphConfig {
  const given = Object.fromEntries(Object.entries(environment).filter(([, value]) => value !== ''));
  const { success, data, error } = schema.safeParse(given);
  if (!success) throw new Error(error.issues.map(({ path, message }) => `${path.join('.')}: ${message}.`).join('\n'));
  return { databaseUrl: data.DATABASE_URL, host: data.HOST, port: data.PORT };
}
