import { parse } from 'csv-parse/sync';
import { readFileSync } from 'node:fs';

/** Rows of a file of the catalogue. */
export function catalogueFile(name: string): Record<string, string>[] {
  return parse(readFileSync(new URL(`../../catalogue/${name}`, import.meta.url)), { columns: true });
}
