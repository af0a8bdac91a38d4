import type { Finding } from '../finding.js';
import type { Field, Part, Type } from '../subgraph/parts.js';
import type { Subgraph } from '../subgraph/subgraph.js';
import { isList, namedType } from '../subgraph/type-nodes.js';

const CAMEL_CASE = /^[a-z][A-Za-z0-9]*$/;
const PASCAL_CASE = /^[A-Z][A-Za-z0-9]*$/;
const SCREAMING_SNAKE_CASE = /^[A-Z][A-Z0-9]*(_[A-Z0-9]+)*$/;

/** Names look alike throughout the graph, and a list that is cut into pages is a connection. */
export function naming(subgraphs: readonly Subgraph[]): Finding[] {
  return subgraphs.flatMap(({ name, types, directives }) => {
    const inTypes = [...types.values()].flatMap(inType);
    const inDirectives = directives.flatMap((directive) => [directive, ...directive.args]).flatMap(camelCase);
    return [...inTypes, ...inDirectives].map(([part, message]) => ({ rule: 'naming', place: `${name}: ${part.path}`, message }));
  });
}

function inType(type: Type): [Part, string][] {
  return [
    ...written(type, PASCAL_CASE, 'PascalCase'),
    ...type.fields.flatMap((field) => inField(field, type)),
    ...type.values.flatMap((value) => written(value, SCREAMING_SNAKE_CASE, 'SCREAMING_SNAKE_CASE')),
  ];
}

function inField(field: Field, { kind }: Type): [Part, string][] {
  return [field, ...field.args].flatMap(camelCase).concat(kind === 'INPUT' ? [] : [...verb(field), ...paging(field)]);
}

function camelCase(part: Part): [Part, string][] {
  return written(part, CAMEL_CASE, 'camelCase');
}

function written(part: Part, pattern: RegExp, style: string): [Part, string][] {
  return pattern.test(part.name) ? [] : [[part, `must be written in ${style}`]];
}

function verb(field: Field): [Part, string][] {
  const prefix = /^(get|list)(?=[A-Z])/.exec(field.name)?.[0];
  return prefix ? [[field, `is named after what it gives, without "${prefix}"`]] : [];
}

/** A search gives its best hits only: they are ranked for one text, and there is no next page to point at. */
function paging(field: Field): [Part, string][] {
  const isPaged = field.args.some(({ name }) => name === 'first') && isList(field.type);
  const isSearch = /^search[A-Z]/.test(field.name) && namedType(field.type).endsWith('Hit');
  return isPaged && !isSearch ? [[field, `takes "first", so it gives a connection (${namedType(field.type)}Connection) instead of a list`]] : [];
}
