import type { TestGraph } from '@regiograaf/subgraph-kit/testing';
import { microseconds, ratio } from '../shared/spread.js';
import { printTable } from '../shared/table.js';
import { nameOf } from './contracts.js';

const ROUNDS = 500;
/** Who is party to one contract asks for what is of another. */
const ASKER = `org:${nameOf(3)}-group`;
const HIDDEN = nameOf(4);

const THINGS: Readonly<Record<string, string>> = {
  agreement: `agreement:${HIDDEN}-3`,
  monitoring_indicator: `monitoring:${HIDDEN}-3`,
  measurement: `measurement:${HIDDEN}-3-2023`,
  funding: `funding:${HIDDEN}-2023-0`,
  module_uptake: `uptake:${HIDDEN}-0-3`,
};

/** Asks for one and the other in turn, nobody always first, and says how long the database took over each, in milliseconds. */
const IN_TURN = `create or replace function pg_temp.in_turn(thing text, ids text[], rounds integer) returns table (hidden float, absent float) language plpgsql as $$
declare
  started timestamptz;
  took float[];
begin
  for round in 1 .. rounds loop
    for turn in 0 .. 1 loop
      started := clock_timestamp();
      execute format('select * from contracts.%I where id = $1', thing) using ids[1 + (round + turn) % 2];
      took[1 + (round + turn) % 2] := extract(epoch from clock_timestamp() - started) * 1000;
    end loop;
    hidden := took[1];
    absent := took[2];
    return next;
  end loop;
end $$`;

/** What there is and the caller may not see, beside what there is not: how long each takes inside the database, and how often the one takes longer. */
export async function measureHidden({ database: { run } }: TestGraph): Promise<void> {
  await run(IN_TURN);
  await run(`select set_config('regiograaf.organisation', $1, false), set_config('regiograaf.scopes', '', false), set_config('regiograaf.valid_on', '2024-06-01', false),
    set_config('regiograaf.known_at', '2023-06-01T12:00:00Z', false)`, [ASKER]);
  const rows: string[][] = [];
  for (const [thing, id] of Object.entries(THINGS)) {
    const [there] = await run<{ there: boolean }>(`select exists (select from contracts.${thing}_version where id = $1) and not exists (select from contracts.${thing} where id = $1) as there`, [id]);
    if (!there!.there) throw new Error(`${id} is not hidden.`);
    const times = await run<{ hidden: number; absent: number }>('select * from pg_temp.in_turn($1, $2, $3)', [thing, [id, id.replace(HIDDEN, 'none')], ROUNDS]);
    const [hidden, absent] = [times.map((each) => each.hidden), times.map((each) => each.absent)];
    const longer = times.filter((each) => each.hidden > each.absent).length / times.length;
    rows.push([thing, microseconds(hidden), microseconds(absent), ratio(hidden, absent), `${(100 * longer).toFixed(0)} %`]);
  }
  printTable(['by id', 'hidden', 'absent', 'ratio', 'hidden takes longer'], rows);
}
