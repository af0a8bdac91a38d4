import { readDescription } from '../description.js';
import type { Finding } from '../finding.js';
import { isRepeated } from '../subgraph/entities.js';
import { isForeign, ownerships, type Ownership } from '../subgraph/ownership.js';
import { isPaging } from '../subgraph/paging.js';
import type { Part, Type } from '../subgraph/parts.js';
import type { Subgraph } from '../subgraph/subgraph.js';

const MISSING = 'has no description';
const NO_TERM = 'its description does not give the Dutch term in round brackets';

/** Scalars of a library, which describes them itself. */
const LIBRARY_SCALARS = new Set(['Date', 'DateTime']);

/**
 * Whatever we define says what it means; types, fields and enum values also give the Dutch term. What the owner of an entity describes,
 * others need not repeat.
 */
export function descriptions(subgraphs: readonly Subgraph[]): Finding[] {
  const owners = ownerships(subgraphs);
  return subgraphs.flatMap((subgraph) => {
    const types = [...subgraph.types.values()].flatMap((type) => inType(type, subgraph, owners));
    const directives = subgraph.directives.flatMap((directive) => [directive, ...directive.args].flatMap(undescribed));
    return [...types, ...directives].map(([part, message]) => ({ rule: 'descriptions', place: `${subgraph.name}: ${part.path}`, message }));
  });
}

function inType(type: Type, subgraph: Subgraph, owners: ReadonlyMap<string, Ownership>): [Part, string][] {
  const isAddition = isForeign(type, subgraph, owners);
  const fields = isAddition ? type.fields.filter((field) => !isRepeated(field, type, subgraph)) : type.fields;
  const hasTerms = !isPaging(type.name) && !LIBRARY_SCALARS.has(type.name);
  const withTerm = hasTerms ? undescribedOrUntranslated : undescribed;
  return [
    ...(isAddition || subgraph.roots.has(type.name) ? [] : withTerm(type)),
    ...fields.flatMap(type.kind === 'INPUT' ? undescribed : withTerm),
    ...fields.flatMap(({ args }) => args.flatMap(undescribed)),
    ...type.values.flatMap(withTerm),
  ];
}

function undescribed(part: Part): [Part, string][] {
  return readDescription(part.description).meaning ? [] : [[part, MISSING]];
}

function undescribedOrUntranslated(part: Part): [Part, string][] {
  if (!part.description) return [[part, MISSING]];
  const { dutch } = readDescription(part.description);
  return dutch ? undescribed(part) : [[part, NO_TERM]];
}
