import { readDescription, shortName } from './description.js';
import { compareText } from './order.js';
import type { Part } from './subgraph/parts.js';
import { readSubgraph } from './subgraph/subgraph.js';

/** What an enum value is called on a screen, in Dutch and in English. */
export interface Label {
  nl: string;
  en: string;
}

/**
 * The labels of all enum values of the API schema as JSON:
 * `{ "OrganisationKind": { "CARE_GROUP": { "nl": "zorggroep", "en": "Care group" } } }`.
 *
 * Dutch is the term in brackets, written as the description writes it; English is the short name that the description opens with. A value
 * that lacks either is called by its own name.
 */
export function labels(api: string): string {
  const enums = [...readSubgraph({ name: 'api', sdl: api }).types.values()].filter(({ kind }) => kind === 'ENUM');
  const byEnum = enums.toSorted((a, b) => compareText(a.name, b.name)).map(({ name, values }) => [name, valueLabels(values)]);
  return `${JSON.stringify(Object.fromEntries(byEnum), null, 2)}\n`;
}

function valueLabels(values: readonly Part[]): Record<string, Label> {
  return Object.fromEntries(values.map((value) => [value.name, labelOf(value)]));
}

function labelOf({ name, description }: Part): Label {
  const read = readDescription(description);
  return { nl: read.dutch ?? name, en: shortName(read) || name };
}
