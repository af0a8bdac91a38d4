import type { Database } from '../database/database.js';
import { schemaOf, type SubgraphDescription } from '../define.js';
import { analyze } from '../delivery/recording/analyze.js';
import { checkConstraints } from '../delivery/recording/attempt.js';
import { lastMoment, startRecording, untilPast } from '../delivery/recording/clock.js';
import { inTransaction, type Sql } from '../delivery/recording/transaction.js';

/** A fact as a register states it. */
export interface RegisterFact {
  id: string;
  /** Days over which the attributes hold, as a `daterange`; always unless given. */
  valid?: string;
  /** Why it changes what stands, if it does. */
  reason?: string;
  /** By column of its table; what is left out stays as it stands. */
  attributes: Readonly<Record<string, unknown>>;
}

export interface RegisterCounts {
  added: number;
  changed: number;
  unchanged: number;
}

/** Writes what a register states, where it differs from what stands. */
export interface Register {
  /** Facts of one thing of a subgraph, each id once. */
  record: (place: Place, facts: readonly RegisterFact[]) => Promise<RegisterCounts>;
  /** Documents that facts name as their source. */
  sources: (subgraph: SubgraphDescription, sources: readonly RegisterSource[]) => Promise<void>;
  query: Sql['query'];
}

export interface Place {
  subgraph: SubgraphDescription;
  thing: string;
}

export interface RegisterSource {
  id: string;
  description: string;
  publisher: string;
  published_on: string | null;
  url: string | null;
}

export interface RegisterOptions {
  database: Database;
  subgraphs: readonly SubgraphDescription[];
  /** Tries everything, and keeps nothing. */
  dryRun?: boolean;
}

/**
 * Records what an official register states: a publication that is taken over as a whole, without the say of whoever maintains single
 * facts. All of it or nothing; what stands already stays as it is, so that a publication can be taken over again. On return a read sees
 * all of it.
 *
 * @param work states the facts, piece by piece; if it throws, nothing is recorded
 */
export async function recordRegister<T>({ database, subgraphs, dryRun = false }: RegisterOptions, work: (register: Register) => Promise<T>): Promise<T> {
  const schemas = subgraphs.map(schemaOf);
  const { result, moment } = await inTransaction(database, async (sql) => {
    await startRecording(sql, schemas);
    const done = await work(registerOn(sql));
    await checkConstraints(sql);
    await analyze(sql, schemas);
    return { result: { result: done, moment: await lastMoment(sql, schemas) }, keep: !dryRun };
  });
  if (!dryRun) await untilPast(moment);
  return result;
}

const FACTS_PER_CALL = 500;

function registerOn(sql: Sql): Register {
  return {
    query: (text, parameters) => sql.query(text, parameters),
    record: async (place, facts) => {
      const counts = { added: 0, changed: 0, unchanged: 0 };
      for (let start = 0; start < facts.length; start += FACTS_PER_CALL) {
        const chunk = facts.slice(start, start + FACTS_PER_CALL).map((fact) => ({ ...fact, valid: fact.valid ?? '(,)' }));
        const effects = await effectsOf(sql, place, chunk);
        const differing = chunk.flatMap((fact, at) => (effects[at] === 'unchanged' ? [] : [effects[at] === 'added' ? { ...fact, reason: undefined } : fact]));
        if (differing.length > 0) await sql.query(`select "${schemaOf(place.subgraph)}".record($1, $2::jsonb)`, [place.thing, JSON.stringify(differing)]);
        for (const effect of effects) counts[effect] += 1;
      }
      return counts;
    },
    sources: async (subgraph, sources) => {
      await sql.query(
        `insert into "${schemaOf(subgraph)}".source (id, description, publisher, published_on, published_precision, url)
         select id, description, publisher, published_on, case when published_on is null then 'UNKNOWN' else 'DAY' end, url
         from jsonb_to_recordset($1::jsonb) as s (id text, description text, publisher text, published_on date, url text)
         on conflict (id) do update set published_on = excluded.published_on, published_precision = excluded.published_precision
         where source.published_on is null and excluded.published_on is not null`,
        [JSON.stringify(sources)],
      );
    },
  };
}

/** What each would do: nothing where it says what stands over all its days. */
async function effectsOf(sql: Sql, { subgraph, thing }: Place, facts: readonly RegisterFact[]): Promise<(keyof RegisterCounts)[]> {
  const versions = `"${schemaOf(subgraph)}"."${thing}_version"`;
  const rows = await sql.query<{ effect: keyof RegisterCounts }>(
    `select case when not exists (select from ${versions} v where v.id = f.id and upper_inf(v.recorded)) then 'added'
       when f.valid <@ (select range_agg(v.valid) from ${versions} v
         where v.id = f.id and upper_inf(v.recorded) and v.valid && f.valid and to_jsonb(v) || f.attributes = to_jsonb(v)) then 'unchanged'
       else 'changed' end as effect
     from jsonb_array_elements($1::jsonb) with ordinality as given (each, at)
       cross join lateral (select each ->> 'id' as id, (each ->> 'valid')::daterange as valid, each -> 'attributes' as attributes) f
     order by at`,
    [JSON.stringify(facts)],
  );
  return rows.map(({ effect }) => effect);
}
