import type { Naming } from '../table/table.js';
import { BY_MEASURE, BY_ODATA_NAME, BY_SHORT_NAME, BY_TITLE, titleKey, type CatalogueIndicator } from './indicators.js';

/** What the columns of a table are; positions in its headers. */
export interface Columns {
  code: number | undefined;
  name: number | undefined;
  /** Whether that is the name of its municipality, whatever the area. */
  ofMunicipality: boolean;
  kind: number | undefined;
  /** The name of the municipality that an area lies in, beside its own. */
  municipalityName: number | undefined;
  period: number | undefined;
  municipality: number | undefined;
  /** Whether a feature of a map is water. */
  water: number | undefined;
  indicators: readonly { at: number; indicator: CatalogueIndicator }[];
  /** Headers of no known meaning. */
  unknown: readonly string[];
  /** Headers that are an indicator's a second time. */
  repeated: readonly string[];
}

// In order of preference: a feature of a buurt has the codes of its wijk and municipality too.
const CODE = ['buurtcode', 'wijkcode', 'gwbcode10', 'gwbcode', 'codering', 'regiocode', 'statcode', 'code', 'wijkenenbuurten', 'key', 'identifier', 'gemeentecode'];
const NAME = ['buurtnaam', 'wijknaam', 'regio', 'statnaam', 'name', 'title', 'wijkenenbuurten', 'regios', 'gemeentenaam'];
const KIND = ['recs', 'soortregio', 'rubriek'];
const PERIOD = ['perioden', 'jaar'];
const MUNICIPALITY_NAME = ['gemeentenaam', 'gmnaam'];
const MUNICIPALITY = ['gemeentecode', 'municipality', 'gmcode'];
const WATER = ['water', 'h2o'];
// Columns that describe the area or the row, and are no figures.
const BESIDE =
  /^(id|wijkenenbuurten|leeftijd|marges|gwbcode8|gmcode|indwbz|gemeente|indelingswijziging.*|indelingswijzigingwijkenenbuurten|meestvoorkomendepostcode|pstmvp|province|provincie|provincie(naam|code)|jrstatcode|description|detailregioncode|dimensiongroupid|index|pilotregio|zorgkantoorregio|landcode|objectid|shape.*|jaar|water|h2o)$/;

/** Finds what each column is, by its name as that kind of table has it. Names of OData end in a number that shifts each year. */
export function columnsOf(headers: readonly string[], naming: Naming): Columns {
  const plain = headers.map((header) => plainName(header, naming));
  const find = (names: readonly string[], not: readonly (number | undefined)[] = []): number | undefined => {
    const at = names.map((name) => plain.findIndex((each, index) => each === name && !not.includes(index))).find((index) => index >= 0);
    return at;
  };
  const codes = naming === 'titles' ? CODE.filter((name) => name !== 'wijkenenbuurten') : CODE;
  const code = find(codes);
  const name = find(NAME, [code]);
  const ofMunicipality = name !== undefined && plain[name] === 'gemeentenaam';
  const [kind, period, municipality, water] = [find(KIND), find(PERIOD), find(MUNICIPALITY), find(WATER)];
  const municipalityName = find(MUNICIPALITY_NAME, [name]);
  const roles = new Set([code, name, kind, period, municipality, municipalityName, water]);
  const found = indicatorsOf(headers, naming).map((indicator, at) => ({ at, indicator, header: headers[at]! }));
  const named = found.filter(({ at }) => !roles.has(at));
  const first = new Map<string, number>();
  for (const { at, indicator } of named) if (indicator && !first.has(indicator.slug)) first.set(indicator.slug, at);
  return {
    code,
    name,
    ofMunicipality,
    kind,
    municipalityName,
    period,
    municipality,
    water,
    indicators: named.flatMap(({ at, indicator }) => (indicator && first.get(indicator.slug) === at ? [{ at, indicator }] : [])),
    unknown: named.filter(({ at, indicator }) => !indicator && plain[at] !== '' && !BESIDE.test(plain[at]!)).map(({ header }) => header),
    repeated: named.filter(({ at, indicator }) => indicator && first.get(indicator.slug) !== at).map(({ header }) => header),
  };
}

function indicatorsOf(headers: readonly string[], naming: Naming): (CatalogueIndicator | undefined)[] {
  if (naming === 'measures') return headers.map((header) => BY_MEASURE.get(header));
  if (naming === 'titles') return headers.map((header) => BY_TITLE.get(titleKey(header)));
  if (naming === 'short') return headers.map((header) => BY_SHORT_NAME.get(header.trim().toLowerCase()));
  const names = headers.map((header) => header.replace(/_\d+$/, ''));
  const places = Map.groupBy(names.keys(), (at) => names[at]!);
  return names.map((name, at) => {
    const all = places.get(name)!;
    // A table that has fewer columns of one name than the catalogue knows does not tell which they are.
    const sure = all.length > 1 || !BY_ODATA_NAME.has(`${name}#2`);
    return sure ? BY_ODATA_NAME.get(`${name}#${all.indexOf(at) + 1}`) : undefined;
  });
}

function plainName(header: string, naming: Naming): string {
  const bare = naming === 'odata' ? header.replace(/_\d+$/, '') : header.replace(/\s*\([^()]*\)\s*$/, '');
  // A title in words is a path of topics.
  return bare.slice(bare.lastIndexOf('/') + 1).toLowerCase().replaceAll(/[^a-z0-9]/g, '').replace(/^regiocode.*/, 'regiocode');
}
