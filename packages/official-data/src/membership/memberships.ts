import { catalogueFile } from '../catalogue/csv.js';
import { kindOfCode } from '../cell/area-code.js';
import type { FileProblem } from '../problem.js';
import { textOf, type PublishedTable } from '../table/table.js';

export type OfficialRegionKind = 'CARE_OFFICE' | 'SAFETY' | 'GGD';

/** That a municipality belongs to a region. */
export interface PublishedMembership {
  file: string;
  row: number;
  municipality: string;
  kind: OfficialRegionKind;
  /** Id of the region, without its prefix, and its name. */
  slug: string;
  name: string;
}

const NAMES = new Map(catalogueFile('regions.csv').map(({ code, name }) => [code!, name!]));

interface Layout {
  municipality: number;
  region: number;
  /** What one such table says: a safety region is the region of a public health service too. */
  kinds: readonly { kind: OfficialRegionKind; prefix: string; title: string }[];
}

const CARE_OFFICE = [{ kind: 'CARE_OFFICE', prefix: 'zorgkantoor', title: 'Zorgkantoorregio' }] as const;
const SAFETY = [
  { kind: 'SAFETY', prefix: 'veiligheidsregio', title: 'Veiligheidsregio' },
  { kind: 'GGD', prefix: 'ggd', title: 'GGD-regio' },
] as const;

/** Where a table has municipalities and their regions; undefined if it is no such table. */
export function membershipLayout({ headers }: Pick<PublishedTable, 'headers'>): Layout | undefined {
  const plain = headers.map((header) => header.toLowerCase());
  const find = (...names: string[]): number => plain.findIndex((header) => names.includes(header));
  const municipality = find('gemeente_code', 'gemeentecode', 'cbs');
  const [care, safety] = [find('zorgkantoorregio', 'zorgkantoorregio_code'), find('veiligheidsregio_code', 'veiligheidsregio', 'ggd_code', 'ggd')];
  if (municipality < 0 || headers.length > 6 || (care < 0 && safety < 0)) return undefined;
  return care < 0 ? { municipality, region: safety, kinds: SAFETY } : { municipality, region: care, kinds: CARE_OFFICE };
}

/** Goes through a table of municipalities and the regions that they belong to. */
export async function visitMemberships(
  { file, headers, rows }: PublishedTable,
  { municipality, region, kinds }: Layout,
  { membership, problem }: { membership: (each: PublishedMembership) => void; problem: (each: FileProblem) => void },
): Promise<void> {
  for await (const { row, cells } of rows) {
    const [given, cell] = [textOf(cells[municipality]), textOf(cells[region])];
    const code = /^\d{1,4}$/.test(given) ? `GM${given.padStart(4, '0')}` : given;
    const name = NAMES.get(cell) ?? cell.replace(/^(Zorgkantoor(regio)?|Veiligheidsregio|GGD(-regio)?) /i, '');
    if (kindOfCode(code) !== 'municipality') problem({ file, row, column: headers[municipality]!, found: given, expected: 'the code of a municipality, like GM0599' });
    else if (name === '' || kindOfCode(name) === 'larger') problem({ file, row, column: headers[region]!, found: cell, expected: 'the name of a region, or a code that is known' });
    else for (const { kind, prefix, title } of kinds) membership({ file, row, municipality: code, kind, slug: `${prefix}-${slugOf(name)}`, name: `${title} ${name}` });
  }
}

function slugOf(name: string): string {
  const plain = name.normalize('NFD').replaceAll(/\p{M}/gu, '').toLowerCase();
  return plain.replaceAll(/[^a-z0-9]+/g, '-').replaceAll(/^-|-$/g, '');
}
