import { municipalityOf, wijkOf, type AreaKind } from '@regiograaf/official-data';
import type { Register } from '@regiograaf/subgraph-kit';
import { daysOfEdition, idInEdition, type Bearer } from './edition.js';
import type { EditionArea } from './gathered.js';
import type { Problems } from './refused.js';

/** An area of an edition, with its id, the days over which the edition holds, and the ids of what it lies in. */
export interface PlacedArea extends EditionArea {
  id: string;
  valid: string;
  /** Whether its code was another area's before: then it began with this edition at the latest. */
  begins: boolean;
  within: { municipality?: string; wijk?: string };
}

/** All areas that are recorded with one of these codes, by code. */
export async function bearersOf(register: Pick<Register, 'query'>, codes: readonly string[]): Promise<ReadonlyMap<string, Bearer[]>> {
  const rows = await register.query<Bearer>(
    `select id, code, edition, to_char(upper(term), 'YYYY-MM-DD') as "to" from regional_data.area_version
     where upper_inf(recorded) and code = any($1::text[]) order by id, valid`,
    [codes],
  );
  return Map.groupBy(rows, ({ code }) => code);
}

/** Finds for each area of an edition which one it is, by code. @returns them by code */
export async function placeAreas(
  register: Pick<Register, 'query'>,
  { areas, year, problems }: { areas: readonly EditionArea[]; year: number; problems: Problems },
): Promise<ReadonlyMap<string, PlacedArea>> {
  const parents = areas.flatMap(parentsOf);
  const bearers = await bearersOf(register, [...new Set([...areas.map(({ code }) => code), ...parents])]);
  const stated = new Set(areas.map(({ code }) => code));
  const idOf = (kind: AreaKind, code: string): string => idInEdition(`${kind}:${code}`, year, bearers.get(code) ?? []);
  const placed = new Map<string, PlacedArea>();
  for (const area of areas) {
    const { kind, code, file, row, name } = area;
    const id = idOf(kind, code);
    const standing = (bearers.get(code) ?? []).filter((each) => each.id === id);
    for (const parent of parentsOf(area)) {
      if (!stated.has(parent) && !bearers.has(parent)) problems.add({ file, row, found: code, expected: `an area of ${parent}, which is neither in these files nor recorded` });
    }
    if (!name && standing.length === 0) problems.add({ file, row, found: code, expected: 'a name: in this file, or in another one with the same codes' });
    const within = {
      ...(kind === 'municipality' ? {} : { municipality: idOf('municipality', municipalityOf(code)) }),
      ...(kind === 'buurt' ? { wijk: idOf('wijk', wijkOf(code)) } : {}),
    };
    placed.set(code, { ...area, id, valid: daysOfEdition(year, standing), begins: standing.length === 0 && bearers.has(code), within });
  }
  return placed;
}

/** Codes of what an area lies in: they are the beginning of its own. */
function parentsOf({ kind, code }: EditionArea): string[] {
  if (kind === 'municipality') return [];
  return kind === 'wijk' ? [municipalityOf(code)] : [municipalityOf(code), wijkOf(code)];
}
