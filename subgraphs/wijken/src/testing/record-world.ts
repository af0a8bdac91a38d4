import type { World } from './random-world.js';
import { buurt, localArea, municipality, partnership, wijk, wijkgroep, type TestRow } from './rows.js';
import type { Reference, WijkenGraph } from './wijken-graph.js';

const TYPES: Record<string, string> = { municipality: 'Municipality', wijk: 'Wijk', buurt: 'Buurt', localarea: 'LocalArea', wijkgroep: 'Wijkgroep' };

const PAST = { term: '(,2020-01-01)' };

let worlds = 0;

/** Records a world beside those recorded before, under codes and slugs of its own. @returns references to its places, and the ids of its partnerships */
export async function recordWorld(graph: WijkenGraph, world: World): Promise<{ places: Required<Pick<Reference, '__typename' | 'id'>>[]; partnerships: string[] }> {
  worlds += 1;
  const number = String(worlds).padStart(3, '0');
  const coded = (code: string): string => `${code.slice(0, 2)}${number}${code.slice(2)}`;
  const official = world.areas.filter(({ parts }) => !parts).map(({ code }) => areaRow(code.slice(0, 2), coded(code)));
  const locals = world.areas.flatMap(({ parts }, index) =>
    parts ? [localArea(`w${worlds}-${index}`, parts.map((part) => official[part]!.id))] : [],
  );
  const rows = [...official, ...locals];
  const groups = world.wijkgroepen.map(({ works, ended }, index) =>
    wijkgroep(`w${worlds}-${index}`, works.map((area) => rows[area]!.id), ended ? PAST : {}),
  );
  const places = [...rows, ...groups].map(({ id }) => ({ __typename: TYPES[id.split(':')[0]!]!, id }));
  const made = world.partnerships.map(({ organisation, place, domain, theme, ended }, index) =>
    partnership(`w${worlds}-${index}`, places[place]!.id, { organisation: `org:o${organisation}`, domain, themes: theme ? ['theme:t'] : [], ...(ended ? PAST : {}) }),
  );
  for (const thing of ['municipality', 'wijk', 'buurt']) await recordSome(graph, thing, rows.filter(({ id }) => id.startsWith(`${thing}:`)));
  await recordSome(graph, 'local_area', locals);
  await recordSome(graph, 'wijkgroep', groups);
  await recordSome(graph, 'partnership', made);
  return { places, partnerships: made.map(({ id }) => id) };
}

function areaRow(kind: string, code: string): TestRow {
  return { GM: municipality, WK: wijk, BU: buurt }[kind]!(code);
}

async function recordSome(graph: WijkenGraph, thing: string, rows: readonly TestRow[]): Promise<void> {
  if (rows.length > 0) await graph.record(thing, ...rows);
}
