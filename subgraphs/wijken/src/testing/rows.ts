import type { TestGraph } from '@regiograaf/subgraph-kit/testing';

export type TestRow = Parameters<TestGraph['record']>[1];

// Rows with no more than they need; attributes by column name. Official codes say in which area another lies.

export function municipality(code: string, attributes: object = {}): TestRow {
  return { id: `municipality:${code}`, code, edition: 2022, name: `Gemeente ${code}`, ...attributes };
}

export function wijk(code: string, attributes: object = {}): TestRow {
  return { id: `wijk:${code}`, code, edition: 2022, name: `Wijk ${code}`, municipality: `municipality:GM${code.slice(2, 6)}`, ...attributes };
}

export function buurt(code: string, attributes: object = {}): TestRow {
  const outer = { wijk: `wijk:WK${code.slice(2, 8)}`, municipality: `municipality:GM${code.slice(2, 6)}` };
  return { id: `buurt:${code}`, code, edition: 2022, name: `Buurt ${code}`, ...outer, ...attributes };
}

export function localArea(slug: string, buurten: readonly string[], attributes: object = {}): TestRow {
  const municipality = buurten[0]?.replace(/^buurt:BU(\d{4}).*$/, 'municipality:GM$1');
  return { id: `localarea:${slug}`, name: `Gebied ${slug}`, kind: 'WIJK', municipality, buurten, ...attributes };
}

export function wijkgroep(slug: string, workingArea: readonly string[], attributes: object = {}): TestRow {
  return { id: `wijkgroep:${slug}`, name: `Wijkgroep ${slug}`, kind: 'MULTIDISCIPLINARY', working_area: workingArea, ...attributes };
}

export function partnership(slug: string, place: string, attributes: object = {}): TestRow {
  const provider = { organisation: `org:${slug}`, domain: 'VVT', role: 'Wijkverpleging', preferred_provider: false };
  return { id: `partnership:${slug}`, place, ...provider, ...attributes };
}

export function yearAgenda(wijkgroepSlug: string, year: number, attributes: object = {}): TestRow {
  return { id: `agenda:${wijkgroepSlug}-${year}`, wijkgroep: `wijkgroep:${wijkgroepSlug}`, year, ...attributes };
}

export function agendaItem(slug: string, agenda: string, attributes: object = {}): TestRow {
  return { id: `item:${slug}`, agenda: `agenda:${agenda}`, title: `Punt ${slug}`, owner: 'org:rho', progress: 'PLANNED', ...attributes };
}

export function consultation(slug: string, place: string, attributes: object = {}): TestRow {
  return { id: `consultation:${slug}`, place, name: `Overleg ${slug}`, kind: 'MDO', frequency: 'MONTHLY', ...attributes };
}

export function cover(slug: string, attributes: { practice: string; covered_by: readonly string[]; [attribute: string]: unknown }): TestRow {
  return { id: `cover:${slug}`, kind: 'HOLIDAY', ...attributes };
}

/** `count` rows, made from the numbers 1, 2, … with leading zeros, so that they sort in that order. */
export function many<T>(count: number, make: (number: string) => T): T[] {
  return Array.from({ length: count }, (_, index) => make(String(index + 1).padStart(3, '0')));
}
