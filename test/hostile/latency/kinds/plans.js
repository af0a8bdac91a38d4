// What is short to write and long to plan: things that several subgraphs know, of several types, leading to each other.
import { randomOf } from '@regiograaf/gateway/testing';
import { repeated, wrapped } from './bodies.js';

const CHANCES = 40;
const SEED = 20_261_122;

const shuffled = (random) => (list) => list.map((each) => [random(), each]).toSorted(([one], [other]) => one - other).map(([, each]) => each);

export function plans(asking) {
  const places = asking.schema.getPossibleTypes(asking.schema.getType('Place')).map(({ name }) => name);
  const onEach = (inner) => places.map((name) => `... on ${name} { ${inner} }`).join(' ');
  const partnerships = 'partnerships(first: 1) { nodes { role organisation { name } contactPost { name organisation { name } } themes { name } } }';
  const areas = 'inhabitants figures(indicators: ["x"]) { value } regions { name } ';
  const chance = (nth, seed) => {
    const random = randomOf(SEED + seed);
    const settings = { choose: shuffled(random), breadth: 2 + Math.floor(random() * 4), leaves: 1 + Math.floor(random() * 3), roots: 1 + Math.floor(random() * 12), depth: 4 + Math.floor(random() * 14) };
    return wrapped(`query Q${nth} { ${asking.large(settings)} }`);
  };
  return {
    'fan-out to plan': {
      'places of every kind': (nth) => wrapped(`query Q${nth} { sharedPartners(between: ["a", "b"], first: 1) { nodes { places { ${onEach(partnerships)} } } } }`),
      'places of every kind, within each other': (nth) =>
        wrapped(`query Q${nth} { sharedPartners(between: ["a"], first: 1) { nodes { partnerships { place { ${onEach(`id name partnerships(first: 1) { nodes { place { ${onEach('id name')} } } }`)} } } } } }`),
      'places of every kind, thrice within each other': (nth) =>
        wrapped(`query Q${nth} { sharedPartners(between: ["a"], first: 1) { nodes { partnerships { place { ${onEach(`partnerships(first: 1) { nodes { place { ${onEach(`partnerships(first: 1) { nodes { place { ${onEach('name')} } } }`)} } } }`)} } } } } }`),
      'areas through three subgraphs': (nth) => wrapped(`query Q${nth} { ${repeated(20, (at) => `a${at}: municipality(id: "${at}") { ${areas} organisation { name contracts(first: 1) { nodes { title region { name regioplan { title } } } } } }`)} }`),
      'from subgraph to subgraph': (nth) =>
        wrapped(`query Q${nth} { regions { ${hops(16)} } }`),
    },
    'as large as it may be, by chance': Object.fromEntries(Array.from({ length: CHANCES }, (_, seed) => [`chance ${seed}`, (nth) => chance(nth, seed)])),
  };
}

/** Regions lead to contracts elsewhere, those to organisations elsewhere, those to their regions. */
function hops(depth) {
  if (depth <= 0) return 'id';
  return `contracts(first: 1) { nodes { title region { name ${hops(depth - 3)} } } }`;
}
