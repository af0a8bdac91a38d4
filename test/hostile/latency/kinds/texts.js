// What stands in the text: braces, strings, comments, letters of every kind, and what is no JSON.
import { repeated, wrapped } from './bodies.js';

const ROOM = 95_000;
const filled = (part) => part.repeat(Math.floor(ROOM / Buffer.byteLength(part)));

export const texts = () => ({
  'malformed JSON': {
    'open lists': () => '['.repeat(ROOM),
    'open objects': () => filled('{"a":'),
    'cut short': (nth) => wrapped(`{ themes { ${repeated(5_000, () => 'id')} } } # ${nth}`).slice(0, -3),
    'a name thousands of times': () => `{${repeated(9_000, () => `"query":""`, ',')}}`,
    'many names': () => `{"query":"{ themes { id } }",${repeated(8_000, (at) => `"a${at}":1`, ',')}}`,
    'a long number': () => `{"query":${'9'.repeat(ROOM)}}`,
  },
  batches: {
    'of small ones': () => `[${repeated(2_000, () => '{"query":"{ themes { id } }"}', ',')}]`,
    'of nothing': () => `[${repeated(33_000, () => `{}`, ',')}]`,
  },
  strings: {
    'a long one': (nth) => wrapped(`query Q${nth} { theme(id: "${'x'.repeat(ROOM)}") { id } }`),
    escapes: (nth) => wrapped(`query Q${nth} { theme(id: "${'\\u0041'.repeat(13_000)}") { id } }`),
    'a block of lines': (nth) => wrapped(`query Q${nth} { theme(id: """${' \n'.repeat(30_000)}""") { id } }`),
    'a block of indented lines': (nth) => wrapped(`query Q${nth} { theme(id: """${repeated(1_500, (at) => `${' '.repeat(at % 60)}x`, '\n')}""") { id } }`),
    'thousands of short ones': (nth) => wrapped(`query Q${nth} { figureComparison(places: [${repeated(7_800, (at) => `"${at}"`)}], indicators: ["x"], from: 2020, to: 2021) { __typename } }`),
    'a block without an end': () => wrapped(`{ theme(id: """${'\n'.repeat(45_000)}) { id } }`),
    'a long name': (nth) => wrapped(`query Q${nth} { ${'x'.repeat(ROOM)} }`),
  },
  comments: {
    lines: (nth) => wrapped(`query Q${nth} { themes { id } }${'\n#'.repeat(30_000)}`),
    'one long line': (nth) => wrapped(`query Q${nth} { themes { id } } #${'x'.repeat(ROOM)}`),
    commas: (nth) => wrapped(`query Q${nth} { themes { id } }${','.repeat(ROOM)}`),
    'lines, and then a mistake': (nth) => wrapped(`query Q${nth} {${'\n#'.repeat(30_000)}\n themes { id }`),
    'lines, and then a hundred mistakes': (nth) => wrapped(`query Q${nth} {${'\n'.repeat(45_000)} ${repeated(300, (at) => `a${at}`)} }`),
    'mistakes, each on a line far down': (nth) => wrapped(`query Q${nth} {${repeated(300, (at) => `${'\n'.repeat(140)}a${at}`)} }`),
  },
  unicode: {
    'beyond the first plane': (nth) => wrapped(`query Q${nth} { theme(id: "${filled('𝕏').slice(0, 40_000)}") { id } }`),
    'halves of pairs': () => `{"query":"{ theme(id: \\"${'\\ud835'.repeat(15_000)}\\") { id } }"}`,
    'as names': () => wrapped(`{ ${filled('é ')} }`),
    'marks that change direction': (nth) => wrapped(`query Q${nth} { theme(id: "${filled('\u202e')}") { id } }`),
    'NUL in JSON': () => `{"query":"${'\\u0000'.repeat(15_000)}"}`,
  },
});
