// Generated operations, at least half of them valid, from callers of every kind: whether anyone sees what they may not, or what is
// internal, whether the gateway fails or falls, and how long the slowest answer takes, alone and beside an innocent client.
//
//     node test/hostile/operations/operations.js [operations, 100000 unless given] [seed] [milliseconds to plan one, 150 unless given]
//
// Where others use the machine too, give it longer to plan: what is refused for that is not tried.
import { CANARY, guardedGraph, house, Opened, operationOf, randomOf, TestIssuer, VISIBLE } from '@regiograaf/gateway/testing';
import { Pool } from 'undici';
import { quantile, say, verdict } from '../testing/report.js';
import { MUTATIONS } from '../testing/mutations.js';

const OPERATIONS = Number(process.argv[2] ?? 100_000);
const SEED = Number(process.argv[3] ?? 20_261_122);
const PLANNING_MS = Number(process.argv[4] ?? 150);
const AT_ONCE = 4;
const VALID_SHARE = 0.6;
const TOLD_EVERY = 10_000;

const INTERNAL = /node_modules|file:\/\/|\.internal|127\.0\.0\.1|\bat [\w.<>]+ \(|ECONN|stacktrace|TypeError|RangeError|call stack/;
const policies = { rich: ({ scopes }) => scopes.has('rich') };
const unlimited = { budget: { public: 1e12, organisation: 1e12 } };

const opened = new Opened();
const issuer = await TestIssuer.open(opened);
const { gateway, logged } = await guardedGraph(house, { policies, admission: unlimited, identity: issuer.identity, planning: { timeoutMs: PLANNING_MS, heapMb: 512, threads: 2 } });
opened.add(() => gateway.close());
const { url } = await gateway.listen({ host: '127.0.0.1', port: 0 });
const { origin, pathname: path } = new URL(url);
const pool = new Pool(origin, { connections: AT_ONCE });
opened.add(() => pool.close());

// However long it takes: whoever is refused is not tried.
const exp = Math.floor(Date.now() / 1_000) + 7 * 86_400;
const callers = await Promise.all(
  [undefined, [], ['see'], ['see', 'deep'], ['all'], ['open'], ['rich']].map(async (scopes) => {
    const token = scopes && (await issuer.token({ scope: scopes.join(' '), exp }));
    return { organisation: scopes && 'org:partner', scopes: new Set(scopes), headers: token ? { authorization: `Bearer ${token}` } : {} };
  }),
);

const random = randomOf(SEED);
const found = { asked: 0, sound: 0, soundAnswered: 0, answered: 0, refused: 0, times: [], beside: [] };
/** What must not be. */
const wrong = { unauthorised: [], internal: [], failed: [] };

/** The values in an answer that this caller may not see: each says which field it is of. */
function unauthorised(text, caller) {
  return [...text.matchAll(new RegExp(`${CANARY} (\\w+)\\.(\\w+)`, 'g'))].filter(([, type, field]) => !VISIBLE[type][field].sees(caller)).map(([canary]) => canary);
}

async function ask(body, headers) {
  const start = performance.now();
  const { statusCode, body: answer } = await pool.request({ path, method: 'POST', headers: { 'content-type': 'application/json', ...headers }, body });
  const text = await answer.text();
  return { statusCode, text, ms: performance.now() - start };
}

function note({ statusCode, text, ms }, { body, caller, isSound }) {
  const told = body.slice(0, 200);
  found.times.push(ms);
  if (statusCode >= 500) wrong.failed.push(`${statusCode} ${told}`);
  if (statusCode === 200 && isSound) found.soundAnswered += 1;
  if (statusCode === 200) found.answered += 1;
  else found.refused += 1;
  // What the client sent itself may come back to it.
  for (const [match] of text.matchAll(new RegExp(INTERNAL, 'g'))) if (!body.includes(match)) wrong.internal.push(`${match}: ${told}`);
  for (const canary of unauthorised(text, caller)) wrong.unauthorised.push(`${canary}: ${told}`);
}

async function client() {
  while (found.asked < OPERATIONS) {
    found.asked += 1;
    if (found.asked % TOLD_EVERY === 0) say(`${found.asked} asked`);
    const caller = callers[Math.floor(random() * callers.length)];
    const operation = operationOf(random);
    const isSound = random() < VALID_SHARE;
    if (isSound) found.sound += 1;
    const mutation = Object.values(MUTATIONS)[Math.floor(random() * Object.keys(MUTATIONS).length)];
    const body = isSound ? JSON.stringify({ query: operation.text, variables: operation.variables }) : mutation(operation, random);
    try {
      note(await ask(body, caller.headers), { body, caller, isSound });
    } catch (error) {
      wrong.failed.push(`${error.code ?? error.message} ${body.slice(0, 200)}`);
    }
  }
}

/** Someone who asks for one name, now and then, while the others try. */
async function innocent(times, signal) {
  const body = JSON.stringify({ query: '{ hall { name } }' });
  for (let count = 0; count < times; count += 1) {
    if (signal?.aborted) return;
    found.beside.push((await ask(body, {})).ms);
    await new Promise((resolve) => setTimeout(resolve, 20));
  }
}

await innocent(100);
const alone = quantile(found.beside.splice(0), 0.5);
const done = new AbortController();
const beside = innocent(Infinity, done.signal);
await Promise.all(Array.from({ length: AT_ONCE }, client));
done.abort();
await beside;
const { data } = await (await fetch(url, { method: 'POST', headers: { 'content-type': 'application/json' }, body: '{"query":"{ hall { name } }"}' })).json();
await opened.close();

say(`${found.asked} operations, ${found.sound} of them valid, of which ${found.soundAnswered} answered; ${found.answered} answered, ${found.refused} refused`);
say(`the slowest answer took ${Math.max(...found.times).toFixed(0)} ms, one in a hundred more than ${quantile(found.times, 0.99).toFixed(0)} ms`);
say(`an innocent client waited ${(quantile(found.beside, 0.5) / alone).toFixed(1)} times as long as alone, one in a hundred times ${(quantile(found.beside, 0.99) / alone).toFixed(1)}`);
// Nothing fails in these subgraphs: an error in the log is one of the gateway.
const errors = logged.filter(({ level }) => level === 'error');
for (const each of errors.slice(0, 20)) say(`  ${JSON.stringify(each)}`);
for (const each of Object.values(wrong).flat().slice(0, 20)) say(`  ${String(each)}`);
verdict(found.soundAnswered >= found.asked / 2, 'at least half of them are valid, and answered');
verdict(wrong.unauthorised.length === 0, `${wrong.unauthorised.length} unauthorised values`);
verdict(wrong.internal.length === 0, `${wrong.internal.length} internals`);
verdict(errors.length === 0, `${errors.length} errors in the log`);
verdict(wrong.failed.length === 0 && data?.hall?.name === 'Name of hall', `${wrong.failed.length} answers of 5xx or none at all, and it still answers`);
