import { keyFiguresOf, knownTable, type KnownTable, type PublishedTable } from '@regiograaf/official-data';
import type { RegisterSource } from '@regiograaf/subgraph-kit';
import { basename } from 'node:path';

const CBS = 'Centraal Bureau voor de Statistiek (CBS)';
const PUBLISHERS: Readonly<Record<string, string>> = { CBS, RIVM: 'Rijksinstituut voor Volksgezondheid en Milieu (RIVM)' };
const REPORT_TO = 'https://www.cbs.nl/nl-nl/over-ons/contact';

/** A publication: the source that facts from it name, and a short name for their ids. */
export interface Publication {
  key: string;
  source: RegisterSource;
}

/** The publication that figures of a table are of. */
export function publicationOf(
  { file, table, title }: Pick<PublishedTable, 'file' | 'table' | 'title'>,
  { year, publisher, publishedOn }: { year: number; publisher: string; publishedOn?: string | undefined },
): Publication {
  const publication = undatedOf({ file, table, title }, { year, publisher });
  return publishedOn ? { ...publication, source: { ...publication.source, published_on: publishedOn } } : publication;
}

function undatedOf({ file, table, title: told }: Pick<PublishedTable, 'file' | 'table' | 'title'>, { year, publisher }: { year: number; publisher: string }): Publication {
  const known = knownTable(table) ?? (/kwb|kerncijfers[ _-]?wijken/i.test(basename(file)) ? keyFiguresOf(year) : undefined) ?? (publisher === 'RIVM' && !table ? rivmOf(year) : undefined);
  if (known) return { key: known.table, source: sourceOf(known) };
  const name = basename(file).replace(/\.(csv|xlsx|json|geojson)(\.gz)?$/i, '').replace(/_\d{8}_\d{6}$/, '');
  const slug = (table ?? name).toLowerCase().replaceAll(/[^a-z0-9]+/g, '-').replace(/^-|-$/g, '');
  const title = told ?? `${table ? `Tabel ${table}` : name.replaceAll('_', ' ')} (${year})`;
  const url = table && publisher === 'CBS' ? `https://www.cbs.nl/nl-nl/cijfers/detail/${table}` : null;
  return { key: slug, source: sourceOf({ title, publisher, source: `${publisher.toLowerCase()}-${slug}-${year}`, url, table }) };
}

/** The publication that areas of an edition are of. */
export function divisionOf(year: number): Publication {
  return {
    key: `areas-${year}`,
    source: sourceOf({ title: `Indeling in gemeenten, wijken en buurten ${year}`, publisher: 'CBS', source: `cbs-indeling-${year}`, url: 'https://www.cbs.nl/nl-nl/dossier/nederland-regionaal/geografische-data', table: undefined }),
  };
}

/** What became of areas. */
export const mergers: Publication = {
  key: 'mergers',
  source: sourceOf({ title: 'Gemeentelijke herindelingen, en wijken en buurten met een nieuwe code', publisher: 'CBS', source: 'cbs-herindelingen', url: 'https://www.cbs.nl', table: undefined }),
};

/** Which municipalities belong to which regions. */
export const memberships: Publication = {
  key: 'memberships',
  source: { id: 'source:gemeenten-per-regio', description: 'Gemeenten per zorgkantoorregio, veiligheidsregio en GGD-regio', publisher: 'Rijksoverheid', published_on: null, url: 'https://www.rijksoverheid.nl' },
};

/** What a municipality itself calls its parts. @param code of the municipality */
export function divisionByMunicipality(code: string): Publication {
  const source = { id: `source:lokale-gebieden-${code}`, description: `Indeling van de gemeente ${code} in eigen gebieden, stadsdelen, wijken en kernen`, publisher: `Gemeente ${code}`, published_on: null, url: null };
  return { key: `local-areas-${code}`, source };
}

function rivmOf(year: number): KnownTable | undefined {
  return knownTable(year === 2020 ? '50090NED' : undefined);
}

function sourceOf({ title, publisher, source, url, table }: { title: string; publisher: string; source: string; url: string | null; table: string | undefined }): RegisterSource {
  const name = PUBLISHERS[publisher] ?? publisher;
  return {
    id: `source:${source}`,
    description: `${title}${table ? `, tabel ${table}` : ''}, ${name.replace(/ \(.*/, '')} (CC BY 4.0)`,
    publisher: name,
    published_on: null,
    url,
  };
}

/** What every fact of a publication has. */
export function provenance({ source }: Publication, year: number): Record<string, unknown> {
  return { source: source.id, certainty: 'ESTABLISHED', fictional: false, last_confirmed_on: `${year}-01-01`, report_errors_to: REPORT_TO };
}
