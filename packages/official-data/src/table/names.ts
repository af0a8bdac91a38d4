import { basename } from 'node:path';
import { BY_SHORT_NAME } from '../catalogue/indicators.js';
import type { Naming } from './table.js';

/** How a table with a header row calls its columns. */
export function namingOf(headers: readonly string[]): Naming {
  if (headers.filter((header) => /[A-Za-z]_\d+$/.test(header) && !header.startsWith('gwb_code')).length >= 2) return 'odata';
  if (headers.some((header) => BY_SHORT_NAME.has(header.trim().toLowerCase()) || header.startsWith('gwb_code'))) return 'short';
  return 'titles';
}

/** The one year that a title or the name of a file has in it; undefined if there is none, or several. */
export function yearIn(text: string): number | undefined {
  const years = new Set([...text.matchAll(/(?<!\d)(?:19|20)\d{2}(?!\d)/g)].map(([year]) => Number(year)));
  const [year] = years;
  return years.size === 1 ? year : undefined;
}

export function yearInName(file: string): number | undefined {
  return yearIn(basename(file));
}

/** The year of a code of a period: `2020JJ00`, `2019`. */
export function yearOfPeriod(period: string): number | undefined {
  const [, year] = /^((?:19|20)\d{2})(?:JJ00|MM\d\d|KW\d\d)?\*?$/.exec(period.trim()) ?? [];
  return year === undefined ? undefined : Number(year);
}
