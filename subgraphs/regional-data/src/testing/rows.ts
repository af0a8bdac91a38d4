import type { TestGraph } from '@regiograaf/subgraph-kit/testing';

type TestRow = Parameters<TestGraph['record']>[1];

export function municipality(code: string): TestRow {
  return { id: `municipality:${code}`, code, edition: 2022, name: `Gemeente ${code}` };
}

export function wijk(code: string): TestRow {
  return { id: `wijk:${code}`, code, edition: 2022, name: `Wijk ${code}`, municipality: `municipality:GM${code.slice(2, 6)}` };
}

export function buurt(code: string): TestRow {
  const [wijkOf, municipalityOf] = [`wijk:WK${code.slice(2, 8)}`, `municipality:GM${code.slice(2, 6)}`];
  return { id: `buurt:${code}`, code, edition: 2022, name: `Buurt ${code}`, wijk: wijkOf, municipality: municipalityOf };
}

export function localArea(slug: string, buurten: readonly string[], attributes: object = {}): TestRow {
  return { id: `localarea:${slug}`, municipality: buurten[0]!.replace(/^buurt:BU(\d{4}).*$/, 'municipality:GM$1'), buurten, ...attributes };
}

/** That an area became another of its kind, on the first day of a year. */
export function becameIn(year: number, predecessor: string, successor: string): TestRow {
  const id = `areasuccession:${[predecessor, successor].map((area) => area.split(':')[1]).join('-')}`;
  return { id, predecessor, successor, happened_on: `${year}-01-01` };
}

export function region(slug: string, areas: readonly string[], attributes: object = {}): TestRow {
  return { id: `region:${slug}`, name: `Regio ${slug}`, kind: 'RHO', areas, ...attributes };
}

export function indicator(slug: string): TestRow {
  return { id: `indicator:${slug}`, name_nl: `Aantal ${slug}`, name_en: `Number of ${slug}`, unit: 'persons', aggregation: 'SUM' };
}

/** A figure with a value, unless the attributes say why it is missing. */
export function figure(area: string, { slug, period, ...attributes }: { slug: string; period: number; [attribute: string]: unknown }): TestRow {
  const id = `observation:${area.split(':')[1]}-${slug}-${period}`;
  return { id, area, indicator: `indicator:${slug}`, period, approximate: false, ...attributes };
}

/** The figures of an area over a year, by the slug of their indicator: values, or reasons why they are missing. */
export function figureSet(area: string, figures: Readonly<Record<string, number | string>>, { period = 2022, ...attributes }: { period?: number; id?: string } = {}): TestRow {
  return { id: `figures:${area.split(':')[1]}-${period}`, area, period, figures, approximate: false, ...attributes };
}

export function regiobeeld(slug: string, of: string, attributes: object = {}): TestRow {
  return { id: `regiobeeld:${slug}`, region: `region:${of}`, title: `Regiobeeld ${slug}`, ...attributes };
}

export function challenge(slug: string, of: string, attributes: object = {}): TestRow {
  return { id: `challenge:${slug}`, regiobeeld: `regiobeeld:${of}`, title: `Uitdaging ${slug}`, description: 'Wat er speelt', ...attributes };
}

export function regioplan(slug: string, of: string, attributes: object = {}): TestRow {
  return { id: `regioplan:${slug}`, region: `region:${of}`, kind: 'IZA', title: `Regioplan ${slug}`, ...attributes };
}

export function activity(slug: string, of: string, attributes: object = {}): TestRow {
  return { id: `activity:${slug}`, regioplan: `regioplan:${of}`, title: `Activiteit ${slug}`, description: 'Wat er gebeurt', progress: 'RUNNING', ...attributes };
}
