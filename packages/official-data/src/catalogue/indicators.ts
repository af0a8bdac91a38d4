import { catalogueFile } from './csv.js';

export interface CatalogueIndicator {
  /** Without the prefix `indicator:`. */
  slug: string;
  nameNl: string;
  nameEn: string;
  unit: string;
  aggregation: string;
  publisher: string;
}

interface Named extends CatalogueIndicator {
  shortNames: readonly string[];
  odataNames: readonly string[];
  titles: readonly string[];
  measures: readonly string[];
}

const split = (cell: string | undefined, by = ';'): string[] => (cell ? cell.split(by) : []);

const NAMED: readonly Named[] = catalogueFile('indicators.csv').map((row) => ({
  slug: row['indicator']!,
  nameNl: row['name_nl']!,
  nameEn: row['name_en']!,
  unit: row['unit']!,
  aggregation: row['aggregation']!,
  publisher: row['publisher']!,
  shortNames: [...split(row['short_names']), ...split(row['other_names'])],
  odataNames: split(row['odata_names']),
  titles: split(row['titles'], '|'),
  measures: split(row['measures']),
}));

/** All indicators that are known by a name in published tables. */
export const CATALOGUE: readonly CatalogueIndicator[] = NAMED;

export const BY_SHORT_NAME = indexed(({ shortNames }) => shortNames);
/** By name without the number at its end, and, where a table has several columns of that name, which of them: `Appartement#2`. */
export const BY_ODATA_NAME = indexed(({ odataNames }) => odataNames.map((name) => (name.includes('#') ? name : `${name}#1`)));
export const BY_TITLE = indexed(({ titles }) => titles.flatMap((title) => [title, title.slice(title.indexOf('/') + 1)]), titleKey);
export const BY_MEASURE = indexed(({ measures }) => measures);

/** A title as it is compared: its spaces, punctuation and unit differ between exports. */
export function titleKey(title: string): string {
  return title
    .replaceAll('|', '/')
    .replace(/\([^()]*\)\s*$/, (unit) => (/exclusief|incl|excl/i.test(unit) ? unit : ''))
    .replaceAll(/[^\p{L}\p{N}/%+]+/gu, '')
    .toLowerCase();
}

function indexed(names: (indicator: Named) => readonly string[], key = (name: string): string => name): ReadonlyMap<string, CatalogueIndicator> {
  return new Map(NAMED.flatMap((indicator) => names(indicator).map((name) => [key(name), indicator])));
}
