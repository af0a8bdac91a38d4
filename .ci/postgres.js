import { createRequire } from 'node:module';

const OLDEST = 15;
const WAIT_MS = 3000;

// The driver of the tests: the root has none of its own.
const { Client } = createRequire(new URL('../test/package.json', import.meta.url))('pg');

/** Whether the tests can run on the server of a URL: exit code 0 and its name, or 1 and the reason. */
const url = new URL(process.argv[2]);
const client = new Client({ connectionString: url.href, connectionTimeoutMillis: WAIT_MS });
try {
  await client.connect();
  const { rows } = await client.query(
    `select current_setting('server_version') as version, current_setting('server_version_num')::integer / 10000 as major, rolsuper as mighty
       from pg_roles where rolname = current_user`,
  );
  const [{ version, major, mighty }] = rows;
  if (major < OLDEST) refuse(`the server at ${url.host} is PostgreSQL ${version}, and ${OLDEST} is the oldest that is supported`);
  else if (!mighty) refuse(`the user ${url.username} at ${url.host} may not create databases, roles and extensions`);
  else process.stdout.write(`PostgreSQL ${version} at ${url.host}`);
} catch (error) {
  refuse(`the server at ${url.host} cannot be used: ${error.message || error.code}`);
} finally {
  await client.end().catch(() => undefined);
}

function refuse(reason) {
  process.stdout.write(reason);
  process.exitCode = 1;
}
