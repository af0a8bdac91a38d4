import type { SubgraphDescription } from '../define.js';
import type { Column } from './column.js';
import { FACT_COLUMNS } from './fact-columns.js';
import { MANIFEST_FILE, MANIFEST_KEYS } from './folder/manifest.js';
import { takersOf, type Taker } from './taker.js';

/** Documentation of all files that the subgraphs take, as Markdown. */
export function describeDeliveries(subgraphs: readonly SubgraphDescription[]): string {
  const byFile = Map.groupBy(takersOf(subgraphs), ({ file }) => file.file);
  return [
    '# Deliveries',
    INTRODUCTION,
    `## ${MANIFEST_FILE}`,
    table(['key', 'required', 'expected', 'meaning'], MANIFEST_KEYS.map(({ key, required, expected, meaning }) => [code(key), yesNo(required), expected, meaning])),
    '## The common columns of facts',
    'Every file of facts has these beside its own columns.',
    columnTable(FACT_COLUMNS),
    ...[...byFile].flatMap(([file, takers]) => describeFile(file, takers)),
  ].join('\n\n') + '\n';
}

const INTRODUCTION = [
  `A delivery is a folder with \`${MANIFEST_FILE}\` and any of the files below. The files are CSV: UTF-8, cells separated by commas, a header row.`,
  'A list in a cell is separated by `;`. Dates are written `YYYY-MM-DD`. An empty cell, or a column that is not there, means that the thing has no such value,',
  'unless its column says what it means then: a later row that leaves out what an earlier one gave clears it.',
  '',
  'Ids have a prefix that says what they name, and a name of letters, digits and hyphens that stays the same for good.',
  'What a row refers to stands in the same import, or was recorded before. An import records everything or nothing.',
  'A row that says what it said before changes nothing. A row that is left out is not taken back: end what no longer holds with a date.',
  '',
  'A row of a fact that changes what an earlier import recorded says why, in `correction_reason`. It need not if it says all that was said before and only',
  'adds an end (`to`) where none was known, or a later `last_confirmed_on`: that is news, not a correction. A new `reportErrorsTo` needs no reason either.',
  'Only the one who maintains a fact (`maintainedBy`) may change it or add to it; another delivery may repeat it as it is, and it keeps its maintainer.',
  'What has been, `last_confirmed_on` and the `published_on` of a source, is not after today in the Netherlands.',
].join('\n');

function describeFile(file: string, takers: readonly Taker[]): string[] {
  const { prefix, kind, gather } = takers[0]!.file;
  const prefixes = takers.every((taker) => taker.file.prefix === prefix) ? [prefix] : takers.map((taker) => taker.file.prefix);
  const descriptions = new Set(takers.map((taker) => taker.file.description));
  const own = ownColumns(takers);
  return [
    `## ${file}`,
    [...descriptions].join('\n'),
    `Ids begin with ${prefixes.map((each) => code(`${each}:`)).join(' or ')}. ${kind === 'fact' ? 'These are facts: the common columns come after these.' : 'These are no facts: the common columns are not used.'}`,
    ...(gather ? [`Each column that is not listed here is headed by the id of a known ${gather.names}, without its prefix, and holds ${gather.expected}. The row has no id: it follows from the cells.`] : []),
    columnTable(own),
  ];
}

/** What one taker requires, the file must have. */
function ownColumns(takers: readonly Taker[]): Record<string, Column> {
  const columns: Record<string, Column> = {};
  for (const [header, column] of takers.flatMap((taker) => Object.entries(taker.columns))) {
    const common = Object.hasOwn(FACT_COLUMNS, header) && FACT_COLUMNS[header] === column;
    const known = columns[header];
    if (!common) columns[header] = known ? { ...known, required: known.required || column.required } : column;
  }
  return columns;
}

function columnTable(columns: Readonly<Record<string, Column>>): string {
  const rows = Object.entries(columns).map(([header, { required, expected, description = '' }]) => [code(header), yesNo(required), expected, description]);
  return table(['column', 'required', 'expected', 'meaning'], rows);
}

function table(headers: readonly string[], rows: readonly (readonly string[])[]): string {
  const line = (cells: readonly string[]): string => `| ${cells.map((cell) => cell.replaceAll('|', '\\|')).join(' | ')} |`;
  return [line(headers), line(headers.map(() => '---')), ...rows.map(line)].join('\n');
}

function code(text: string): string {
  return `\`${text}\``;
}

function yesNo(value: boolean): string {
  return value ? 'yes' : '';
}
