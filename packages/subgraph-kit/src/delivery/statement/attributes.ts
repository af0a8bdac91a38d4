import { FACT_COLUMNS } from '../fact-columns.js';
import type { Manifest } from '../folder/manifest.js';
import type { Taker } from '../taker.js';
import type { Values } from './cells.js';
import { impliedPrecisions } from './dates.js';
import { daterange, type Period } from './period.js';

/** What a row says of its thing, by column of the thing's table; undefined where it says nothing. */
export function attributesOf(values: Values, { columns, file }: Taker, manifest: Manifest | undefined): Record<string, unknown> {
  const all: Values = { ...impliedPrecisions(values, Object.keys(columns)), ...values };
  const attributes: Record<string, unknown> = file.kind === 'fact' ? provenanceOf(all, manifest) : {};
  for (const [header, { attribute }] of Object.entries(columns)) {
    const common = header === 'id' || (file.kind === 'fact' && Object.hasOwn(FACT_COLUMNS, header));
    if (!common) attributes[attribute ?? header] = all[header];
  }
  if (file.gather) attributes[file.gather.attribute] = values[file.gather.attribute];
  return attributes;
}

/** The period over which a row's attributes hold. */
export function validityOf(values: Values): Period {
  return periodOf(values, 'valid_from', 'valid_to');
}

function provenanceOf(values: Values, manifest: Manifest | undefined): Record<string, unknown> {
  return {
    term: daterange(periodOf(values, 'from', 'to')),
    from_precision: values['from_precision'] ?? 'UNKNOWN',
    to_precision: values['to_precision'],
    certainty: values['certainty'] ?? 'ESTABLISHED',
    source: values['source'],
    fictional: values['fictional'],
    last_confirmed_on: values['last_confirmed_on'],
    note: values['note'],
    maintained_by: manifest?.maintainedBy,
    report_errors_to: manifest?.reportErrorsTo,
  };
}

function periodOf(values: Values, from: string, to: string): Period {
  const bound = (header: string): string | null => (values[header] as string | undefined) ?? null;
  const period = { from: bound(from), to: bound(to) };
  // Periods that end before they begin are refused elsewhere; they must not disturb what is compared with them.
  return period.from !== null && period.to !== null && period.from >= period.to ? { from: null, to: null } : period;
}
