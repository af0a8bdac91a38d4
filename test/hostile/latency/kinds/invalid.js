// Documents that contradict the schema, in as many places as fit.
import { repeated, wrapped } from './bodies.js';

export const invalid = () => ({
  'thousands of errors': {
    'fields that are not there': (nth) => wrapped(`query Q${nth} { ${repeated(1_490, (at) => `organisatoin${at}`)} }`),
    'fields that are not there, by long names': (nth) => wrapped(`query Q${nth} { ${repeated(800, (at) => `${'organisations'.repeat(8)}${at}`)} }`),
    'fields that are not there, one below the other': (nth) => wrapped(`query Q${nth} { themes { ${repeated(1_400, (at) => `nam${at}`)} } }`),
    'fields that are nearly there': (nth) => wrapped(`query Q${nth} { regions { ${repeated(1_400, (at) => `regioplan${'abcdefghijklmnopqrstuvwxyz'[at % 26]}`)} } }`),
    'arguments that are not there': (nth) => wrapped(`query Q${nth} { themes(${repeated(2_600, (at) => `a${at}: 1`)}) { id } }`),
    'the same argument again and again': (nth) => wrapped(`query Q${nth} { theme(${repeated(2_600, () => 'id: 1')}) { id } }`),
    'the same argument again and again, on a line each': (nth) => wrapped(`query Q${nth} { theme(${repeated(2_600, () => 'id: 1', '\n'.repeat(15))}) { id } }`),
    'values of the wrong kind': (nth) => wrapped(`query Q${nth} { organisations(ids: [${repeated(7_500, () => '{}')}]) { totalCount } }`),
    'enum values that are not there': (nth) => wrapped(`query Q${nth} { organisations(filter: {kinds: [${repeated(7_500, (at) => `HOSPITL${at}`)}]}) { totalCount } }`),
    'dates that are none': (nth) => wrapped(`query Q${nth} { ${repeated(300, (at) => `mandateCheck(organisation: "a", region: "b", theme: "c", counterparty: ANY, authority: SIGN, date: "x${at}") { __typename }`)} }`),
    'names of an object that are not there': (nth) => wrapped(`query Q${nth} { organisations(filter: {${repeated(2_500, (at) => `a${at}: 1`)}}) { totalCount } }`),
    'variables that are not declared': (nth) => wrapped(`query Q${nth} { figureComparison(places: [${repeated(3_900, (at) => `$v${at}`)}], indicators: [], from: 1, to: 2) { __typename } }`),
    'variables that are not declared, in every operation': (nth) => wrapped(`${repeated(20, (at) => `query Q${nth}_${at} { ...F }`)} fragment F on Query { figureComparison(places: [${repeated(3_700, (at) => `$v${at}`)}], indicators: [], from: 1, to: 2) { __typename } }`),
    'fragments that are not there': (nth) => wrapped(`query Q${nth} { themes { ${repeated(140, (at) => `...F${at}`)} } }`),
    'fragments on types that are not there': (nth) => wrapped(`query Q${nth} { ${repeated(700, (at) => `... on Organisatoin${at} { id }`)} }`),
    'fragments of one name': (nth) => wrapped(`query Q${nth} { themes { ...F } } ${repeated(1_100, () => 'fragment F on Theme { id }')}`),
    'operations of one name': (nth) => wrapped(repeated(20, () => `query Q${nth} { themes { id } }`)),
    'things without fields, and fields that are none': (nth) => wrapped(`query Q${nth} { ${repeated(1_400, (at) => (at % 2 ? 'themes' : '__typename { id }'))} }`),
    'definitions of a schema': () => wrapped(repeated(1_500, (at) => `type T${at} { a: Int }`)),
    'a mistake on each of many lines': (nth) => wrapped(`query Q${nth} {\n${repeated(1_490, (at) => `a${at}${'\n'.repeat(28)}`, '\n')} }`),
  },
});
