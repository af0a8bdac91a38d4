// What a hostile client makes of an operation: each gives the text of a body, from a sound operation and random numbers.

import { below, one } from './chance.js';

const many = (count, part) => Array.from({ length: count }, (_, index) => part(index)).join(' ');
const wrapped = (query, variables = {}) => JSON.stringify({ query, variables });
const INTERNALS = ['__schema { types { name fields { name } } }', '__type(name: "Vault") { fields { name } }', '_service { sdl }', '_entities(representations: [{__typename: "Box", id: 1}]) { __typename }'];
const TEXTS = ['\u0000', '\u2028', '"""', '\\', '}', '{', '...', '@', '$', '#', '𝕏', '__proto__', 'constructor', '-9e999', '[[[[', '"\\u{0}"', "' or 1=1 --"];

const at = (text, random) => below(text.length + 1, random);

/** Bodies that are not valid, or ask for too much. */
export const MUTATIONS = {
  cut: ({ text, variables }, random) => wrapped(text.slice(0, at(text, random)), variables),
  inserted: ({ text, variables }, random) => {
    const place = at(text, random);
    return wrapped(text.slice(0, place) + one(TEXTS, random) + text.slice(place), variables);
  },
  doubled: ({ text, variables }, random) => {
    const [from, to] = [at(text, random), at(text, random)].toSorted((left, right) => left - right);
    return wrapped(text.slice(0, to) + text.slice(from), variables);
  },
  renamed: ({ text, variables }, random) => wrapped(text.replaceAll(one(['name', 'hall', 'id', 'next', 'secret'], random), one(['__proto__', 'toString', '_entities', 'x'.repeat(5_000)], random)), variables),
  variables: ({ text }, random) => wrapped(text, one([null, [], 'x', 5, { number: { $ne: 1 } }, { yes: 'yes', no: [], number: 1e308 }, { __proto__: { yes: true } }], random)),
  deep: (_, random) => wrapped(`{ hall { ${'next { '.repeat(1 + below(3_000, random))} id ${'}'.repeat(3_000)} }`),
  aliases: (_, random) => wrapped(`{ ${many(1 + below(2_000, random), (index) => `a${index}: hidden`)} }`),
  same: (_, random) => wrapped(`{ ${many(1 + below(900, random), () => 'hall { secret next { id } }')} }`),
  fragments: (_, random) => {
    const size = 1 + below(60, random);
    return wrapped(`{ hall { ...F0 } } ${many(size, (index) => `fragment F${index} on Room { a: next { ...F${index + 1} } b: next { ...F${index + 1} } }`)} fragment F${size} on Room { id }`);
  },
  circle: () => wrapped('{ hall { ...A } } fragment A on Room { next { ...B } } fragment B on Room { next { ...A } }'),
  directives: (_, random) => wrapped(`{ hall ${'@include(if: true) '.repeat(1 + below(1_000, random))} { id } }`),
  conflicting: (_, random) => wrapped(`{ ${many(1 + below(400, random), (index) => `rooms { x: ${index % 2 ? 'name' : 'secret'} }`)} }`),
  internals: (_, random) => wrapped(`{ ${one(INTERNALS, random)} }`),
  comments: (_, random) => wrapped(`{ hall { id } }\n${'# \n'.repeat(below(9_000, random))}`),
  strings: (_, random) => wrapped(`{ room(id: "${'x'.repeat(below(90_000, random))}") { id } }`),
  lists: (_, random) => wrapped(`{ room(id: ${'['.repeat(1 + below(3_000, random))} 1 ${']'.repeat(3_000)}) { id } }`),
  json: ({ text }, random) => one(['', '{', 'null', '[]', '5', '"x"', `[${wrapped(text)}]`, `{"query":${JSON.stringify(text)},"query":"{ hidden }"}`, '['.repeat(50_000), '{"a":'.repeat(20_000)], random),
  persisted: (_, random) => JSON.stringify({ extensions: one([{ persistedQuery: { version: 1, sha256Hash: 'x' } }, { persistedQuery: 5 }, { persistedQuery: null }, 'x'], random) }),
  operation: ({ text, variables }, random) => JSON.stringify({ query: text, variables, operationName: one(['', 'x', '__proto__', 5, {}, 'x'.repeat(80_000)], random) }),
  kinds: ({ text }, random) => wrapped(`${one(['mutation', 'subscription', 'schema', 'extend type Query'], random)} ${text}`),
};
