import DataLoader from 'dataloader';
import type { QueryOrderMap } from '@mikro-orm/core';
import type { Context } from './context.js';

type EntityClass<T> = new () => T;

/** One entity by id, or null; all of a request's look-ups of one kind at once become one statement. */
export function loadOne<T extends { id: string }>(context: Context, entity: EntityClass<T>, id: string | null | undefined): Promise<T | null> {
  if (id == null) return Promise.resolve(null);
  const loader = loaderOf(context, entity, async (ids: readonly string[]) => {
    const found = await findAll(context, entity, ids);
    return ids.map((each) => found.get(each) ?? null);
  });
  return loader.load(id);
}

/** Entities by their ids, in one statement. */
export async function findAll<T extends { id: string }>({ em }: Context, entity: EntityClass<T>, ids: readonly string[]): Promise<Map<string, T>> {
  if (ids.length === 0) return new Map();
  const found = (await em.find(entity as EntityClass<object>, { id: { $in: [...ids] } })) as T[];
  return new Map(found.map((row) => [row.id, row]));
}

/** Entities by their ids, in that order; an id that is not known at the request's moments is left out. */
export async function loadAll<T extends { id: string }>(context: Context, entity: EntityClass<T>, ids: readonly string[]): Promise<T[]> {
  const found = await Promise.all(ids.map((id) => loadOne(context, entity, id)));
  return found.filter((row) => row !== null);
}

export interface ManyOptions {
  where?: object;
  orderBy?: Record<string, 'asc' | 'desc'>;
}

/** The entities that refer to one by a property; for all parents of a list in one statement. For bounded lists only. */
export function loadMany<T extends { id: string }>(
  context: Context,
  entity: EntityClass<T>,
  { by, of, where = {}, orderBy = { id: 'asc' } }: ManyOptions & { by: keyof T & string; of: string },
): Promise<T[]> {
  const loader = loaderOf(context, `${entity.name}.${by} ${JSON.stringify([where, orderBy])}`, async (parents: readonly string[]) => {
    const found = (await context.em.find(
      entity as EntityClass<object>,
      { $and: [{ [by]: { $in: [...parents] } }, where] },
      { orderBy: orderBy as QueryOrderMap<object> },
    )) as T[];
    const groups = Map.groupBy(found, (row) => row[by] as string);
    return parents.map((parent) => groups.get(parent) ?? []);
  });
  return loader.load(of);
}

/** The request's loader for a key, made on first use. */
export function loaderOf<K, V>(context: Context, key: unknown, load: (keys: readonly K[]) => Promise<V[]>): DataLoader<K, V> {
  const existing = context.loaders.get(key) as DataLoader<K, V> | undefined;
  if (existing) return existing;
  const loader = new DataLoader<K, V>(load);
  context.loaders.set(key, loader);
  return loader;
}
