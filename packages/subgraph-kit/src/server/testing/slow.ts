import type { SqlEntityManager } from '@mikro-orm/postgresql';
import { setImmediate } from 'node:timers/promises';
import { Ctx, Query, Resolver } from 'type-graphql';
import type { Context } from '../../context.js';
import { defineSubgraph } from '../../define.js';
import { Source } from '../../fact/source.js';
import { DateScalar, DateTimeScalar } from '../../scalars.js';

class Sleeper {
  id!: string;
}

@Resolver()
class SlowResolver {
  @Query(() => String, { nullable: true, description: 'Takes an hour.' })
  async sleep(@Ctx() { em }: Context): Promise<string> {
    await em.execute('select pg_sleep(3600)');
    return 'awake';
  }

  @Query(() => [String], { nullable: true, description: 'What the table of sources holds.' })
  async sources(@Ctx() { em }: Context): Promise<string[]> {
    return (await em.find(Source, {})).map(({ id }) => id);
  }

  @Query(() => String, { nullable: true, description: 'On which connection it is read, and for how long it may be.' })
  async connection(@Ctx() { em }: Context): Promise<string> {
    const [row] = await em.execute<{ told: string }[]>(`select pg_backend_pid() || ' ' || current_setting('statement_timeout') as told`);
    return row!.told;
  }

  @Query(() => Number, { nullable: true, description: 'Takes one step.' })
  step(@Ctx() { em }: Context): Promise<number> {
    return step(em);
  }

  @Query(() => Number, { nullable: true, description: 'Takes one step, and would take others once whoever asked has left.' })
  async steps(@Ctx() context: Context): Promise<number> {
    const { em } = context;
    const first = await step(em);
    while (!context.left) await setImmediate();
    await Promise.allSettled([step(em), em.find(Source, {}), Promise.resolve().then(() => step(context.em))]);
    return first;
  }

  // The directive of the moments needs both scalars.
  @Query(() => DateScalar, { nullable: true, description: 'When it fell asleep.' })
  firstDay(): null {
    return null;
  }

  @Query(() => DateTimeScalar, { nullable: true, description: 'When it wakes up.' })
  lastMoment(): null {
    return null;
  }
}

/** Counts, unlike a row, even where what it is part of is undone. */
async function step(em: SqlEntityManager): Promise<number> {
  const [row] = await em.execute<{ step: string }[]>(`select nextval('slow.step') as step`);
  return Number(row!.step);
}

/** A subgraph whose statements take long. */
export const slow = defineSubgraph({
  name: 'slow',
  maintainer: Sleeper,
  entities: [],
  resolvers: [SlowResolver],
  migrations: new URL('slow/', import.meta.url),
  files: [],
});
