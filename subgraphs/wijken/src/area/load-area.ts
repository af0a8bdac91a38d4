import { idArgument, inputError, loaderOf, loadOne, type Context } from '@regiograaf/subgraph-kit';
import type { Area } from './area.js';
import { codeArgument, type CodeForm } from './area-code.js';
import { bearerOfCode } from './bearer-of-code.js';

type AreaClass<T extends Area> = new () => T;

/** How another subgraph refers to an area: by id or by code. */
export function areaReference<T extends Area>(area: AreaClass<T>) {
  return ({ id, code }: { id?: string; code?: string }, context: Context): Promise<T | null> =>
    id === undefined && code !== undefined ? loadByCode(context, area, code) : loadOne(context, area, id);
}

/**
 * The area that a client asks for, by either key.
 *
 * @throws BAD_USER_INPUT, INVALID_CODE
 */
export function askedArea<T extends Area>(
  context: Context,
  area: AreaClass<T>,
  { id, code, prefix, form }: { id?: string | null; code?: string | null; prefix: string; form: CodeForm },
): Promise<T | null> {
  if (id != null && code == null) return loadOne(context, area, idArgument('id', id, [prefix]));
  if (code != null && id == null) return loadByCode(context, area, codeArgument('code', code, form));
  throw inputError({ argument: 'id', expected: 'either `id` or `code`' });
}

function loadByCode<T extends Area>(context: Context, area: AreaClass<T>, code: string): Promise<T | null> {
  const loader = loaderOf(context, `${area.name} by code`, async (codes: readonly string[]) => {
    const found = (await context.em.find(area as new () => Area, { code: { $in: [...codes] } })) as T[];
    const byCode = Map.groupBy(found, (each) => each.code);
    return codes.map((each) => bearerOfCode(byCode.get(each) ?? []));
  });
  return loader.load(code);
}
