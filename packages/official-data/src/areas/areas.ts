import { columnsOf } from '../catalogue/columns.js';
import { kindOfCode, type AreaKind } from '../cell/area-code.js';
import type { FileProblem } from '../problem.js';
import { textOf, type PublishedTable } from '../table/table.js';
import { borderOf, type Border } from './border.js';

/** An area as a file gives it. */
export interface PublishedArea {
  file: string;
  row: number;
  kind: AreaKind;
  code: string;
  /** Undefined where the file has none. */
  name: string | undefined;
  /** Code of the municipality, where the file gives it; codes may disagree with it after a merger. */
  municipality: string | undefined;
  border: Border | undefined;
}

export interface AreaVisitor {
  area: (area: PublishedArea) => Promise<void> | void;
  problem: (problem: FileProblem) => void;
  /** A row that is rightly left out: a larger area, or water. */
  leftOut: () => void;
}

/** Goes through the areas of a table. */
export async function visitAreas({ file, naming, headers, rows }: PublishedTable, { area, problem, leftOut }: AreaVisitor): Promise<void> {
  const columns = columnsOf(headers, naming);
  if (columns.code === undefined) return problem({ file, row: 1, expected: 'a column with the codes of the areas, e.g. gwb_code_10, Codering, statcode or buurtcode' });
  for await (const { row, cells, geometry } of rows) {
    const at = (column: number | undefined): string | undefined => (column === undefined ? undefined : textOf(cells[column]) || undefined);
    const code = at(columns.code) ?? '';
    const kind = kindOfCode(code);
    const border = geometry == null ? undefined : borderOf(geometry);
    if (kind === 'larger' || /^(ja|1|b)$/i.test(at(columns.water) ?? '')) leftOut();
    else if (!kind) problem({ file, row, column: headers[columns.code]!, found: code, expected: 'the code of an area, like GM0599, WK059901 or BU05990110' });
    else if (border && 'expected' in border) problem({ file, row, column: 'geometry', found: code, expected: border.expected });
    else await area({ file, row, kind, code, name: nameIn(at(columns.name), columns.ofMunicipality && kind !== 'municipality'), municipality: municipalityIn(at(columns.municipality)), border });
  }
}

function municipalityIn(cell: string | undefined): string | undefined {
  return cell !== undefined && kindOfCode(cell) === 'municipality' ? cell : undefined;
}

/** Some tables have codes where one expects names. */
function nameIn(cell: string | undefined, ofAnother: boolean): string | undefined {
  return cell === undefined || ofAnother || kindOfCode(cell) ? undefined : cell;
}
