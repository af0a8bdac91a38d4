import type { Cell } from '../table/table.js';
import type { Figure, FigureReader } from './figure.js';

const IN_WORDS = ['extremely urbanised', 'strongly urbanised', 'moderately urbanised', 'hardly urbanised', 'not urbanised'];

/** The degree of urbanisation, which some files give in words. */
export function urbanityClass(cell: Cell | undefined, row: number, reader: FigureReader): Figure | { expected: string } {
  const at = IN_WORDS.indexOf(String(cell ?? '').trim());
  return at < 0 ? reader.read(cell, row) : at + 1;
}
