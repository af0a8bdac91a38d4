// Valid documents, or such as would be: deep, wide, and of many parts.
import { getIntrospectionQuery } from 'graphql';
import { called } from '../asking.js';
import { repeated, wrapped } from './bodies.js';

const DATES = { from: 2020, to: 2021 };

export function shapes(asking) {
  const all = asking.schema.getQueryType().name;
  const leaf = (index) => `a${index}: __typename`;
  return {
    deep: {
      'fields that lead back': (nth) => wrapped(`query Q${nth} { themes { ${'children { '.repeat(18)} id ${'}'.repeat(18)} } }`),
      'far too deep': (nth) => wrapped(`query Q${nth} { themes { ${'parent { '.repeat(1_300)} id ${'}'.repeat(1_300)} } }`),
      'nothing but fragments': (nth) => wrapped(`query Q${nth} { ${'... { '.repeat(1_490)} __typename ${'}'.repeat(1_490)} }`),
      'fragments with a type': (nth) => wrapped(`query Q${nth} { ${`... on ${all} { `.repeat(1_490)} __typename ${'}'.repeat(1_490)} }`),
      'as many within each other as there may be': (nth) => wrapped(`query Q${nth} { ${repeated(14, (at) => `${`... on ${all} { `.repeat(98)} a${at}: __typename ${'}'.repeat(98)}`)} }`),
      'a value': (nth) => wrapped(`query Q${nth} { theme(id: ${'['.repeat(3_900)}1${']'.repeat(3_900)}) { id } }`),
      'an object': (nth) => wrapped(`query Q${nth} { organisations(filter: ${'{a: '.repeat(1_900)}1${'}'.repeat(1_900)}) { totalCount } }`),
      'a type of a variable': (nth) => wrapped(`query Q${nth}($a: ${'['.repeat(3_900)}Int${']'.repeat(3_900)}) { themes { id } }`),
    },
    wide: {
      'every root field': (nth) => wrapped(`query Q${nth} { ${asking.roots.map((field, at) => `r${at}: ${asking.shallow(field)}`).slice(0, 50).join(' ')} }`),
      'every root field, a little of each': (nth) => wrapped(`query Q${nth} { ${asking.roots.slice(0, 60).map((field, at) => `r${at}: ${called(field)} { __typename }`).join(' ')} }`),
      'the same thing and its leaves': (nth) => wrapped(`query Q${nth} { ${repeated(50, (at) => `r${at}: organisation(id: "${at}") { id name kind }`)} }`),
      'as many fields as there may be': (nth) => wrapped(`query Q${nth} { ${asking.large({ choose: (fields) => fields, breadth: 60, depth: 2, roots: 40, leaves: 40 })} }`),
    },
    aliases: {
      'as many as there may be': (nth) => wrapped(`query Q${nth} { ${repeated(60, leaf)} }`),
      thousands: (nth) => wrapped(`query Q${nth} { ${repeated(1_490, leaf)} }`),
      'of things elsewhere': (nth) => wrapped(`query Q${nth} { ${repeated(60, (at) => `a${at}: region(id: "${at}") { contracts(first: 1) { nodes { title parties { organisation { name } } } } mandates(first: 1) { totalCount } }`)} }`),
      'too many tokens': (nth) => wrapped(`query Q${nth} { ${repeated(4_800, leaf)} }`),
    },
    fragments: {
      'a bomb': (nth) => wrapped(`query Q${nth} { themes { ...F0 } } ${repeated(30, (at) => `fragment F${at} on Theme { a: children { ...F${at + 1} } b: children { ...F${at + 1} } }`)} fragment F30 on Theme { id }`),
      'a bomb within the limits': (nth) => wrapped(`query Q${nth} { themes { ...F0 } } ${repeated(8, (at) => `fragment F${at} on Theme { a: parent { ...F${at + 1} } b: parent { ...F${at + 1} } }`)} fragment F8 on Theme { id }`),
      'a chain': (nth) => wrapped(`query Q${nth} { themes { ...F0 } } ${repeated(700, (at) => `fragment F${at} on Theme { ...F${at + 1} }`)} fragment F700 on Theme { id }`),
      'each leads to all after it': (nth) => wrapped(`query Q${nth} { themes { ...F0 } } ${repeated(8, (at) => `fragment F${at} on Theme { ${repeated(8 - at, (next) => `...F${at + next + 1}`)} }`)} fragment F8 on Theme { id }`),
      'many at one place': (nth) => wrapped(`query Q${nth} { themes { ${repeated(140, (at) => `...F${at}`)} } } ${repeated(140, (at) => `fragment F${at} on Theme { id name }`)}`),
      'too many at one place': (nth) => wrapped(`query Q${nth} { themes { ${repeated(490, (at) => `...F${at}`)} } } ${repeated(490, (at) => `fragment F${at} on Theme { id }`)}`),
      'many that nobody uses': (nth) => wrapped(`query Q${nth} { themes { id } } ${repeated(1_400, (at) => `fragment F${at} on Theme { id }`)}`),
      'a circle': (nth) => wrapped(`query Q${nth} { themes { ...F0 } } ${repeated(700, (at) => `fragment F${at} on Theme { ...F${(at + 1) % 700} }`)}`),
      'inline, of the same type': (nth) => wrapped(`query Q${nth} { themes { ${repeated(700, () => '... on Theme { id }')} } }`),
    },
    operations: {
      'as many as there may be': (nth) => wrapped(`${repeated(20, (at) => `query Q${nth}_${at} { ${repeated(3, () => 'themes { ...F }')} }`)} fragment F on Theme { ${repeated(70, (at) => `a${at}: parent { id }`)} }`, { operationName: `Q${nth}_3` }),
      'with the same fragments': (nth) => wrapped(`${repeated(20, (at) => `query Q${nth}_${at} { themes { ${repeated(60, (each) => `...F${each}`)} } }`)} ${repeated(60, (at) => `fragment F${at} on Theme { id children { id } }`)}`, { operationName: `Q${nth}_3` }),
      'with the same fragments and variables': (nth) => wrapped(`${repeated(20, (at) => `query Q${nth}_${at}(${repeated(40, (each) => `$v${each}: ID!`)}) { ...F0 }`)} ${repeated(70, (at) => `fragment F${at} on Query { ${repeated(6, (each) => `a${at}_${each}: theme(id: $v${each}) { id }`)} ...F${at + 1} }`)} fragment F70 on Query { __typename }`, { operationName: `Q${nth}_3` }),
      thousands: (nth) => wrapped(repeated(1_400, (at) => `query Q${nth}_${at} { __typename }`)),
    },
    pairs: {
      'as many as there may be': (nth) => wrapped(`query Q${nth} { ${repeated(280, () => '__typename')} }`),
      'as many as there may be, in things': (nth) => wrapped(`query Q${nth} { ${repeated(199, () => 'themes { id }')} }`),
      'as many as there may be, with arguments': (nth) => wrapped(`query Q${nth} { ${repeated(75, () => `figureComparison(places: [${repeated(6, (each) => `"${each}"`)}], indicators: ["x"], from: ${DATES.from}, to: ${DATES.to}) { __typename }`)} }`),
      'long texts that are compared': (nth) => wrapped(`query Q${nth} { ${repeated(60, () => `theme(id: "${'x'.repeat(1_000)}") { id }`)} }`),
      'as many as there may be, in fragments': (nth) => wrapped(`query Q${nth} { themes { ${repeated(140, (at) => `...F${at}`)} } } ${repeated(140, (at) => `fragment F${at} on Theme { id name fictional }`)}`),
      'objects whose names are compared': (nth) => wrapped(`query Q${nth} { ${repeated(16, () => `organisations(filter: {${repeated(120, (each) => `a${each}: 1`)}}) { totalCount }`)} }`),
      'that differ': (nth) => wrapped(`query Q${nth} { ${repeated(60, (at) => `x: themes { x: ${at % 2 ? 'id' : 'name'} }`)} }`),
      'that differ, deep down': (nth) => wrapped(`query Q${nth} { ${repeated(44, (at) => `themes { parent { parent { parent { parent { x: ${at % 2 ? 'id' : 'name'} } } } } }`)} }`),
      'in fragments': (nth) => wrapped(`query Q${nth} { themes { ${repeated(49, (at) => `...F${at}`)} } } ${repeated(49, (at) => `fragment F${at} on Theme { children { id name parent { id } } parent { id name } }`)}`),
      'in fragments within fragments': (nth) => wrapped(`query Q${nth} { themes { ${repeated(36, (at) => `...F${at}`)} } } ${repeated(36, (at) => `fragment F${at} on Theme { ...G${at} ...H${at} } fragment G${at} on Theme { parent { ...H${at} } } fragment H${at} on Theme { id children { id } }`)}`),
      'far too many': (nth) => wrapped(`query Q${nth} { ${repeated(1_490, () => '__typename')} }`),
    },
    directives: {
      'as many as there may be': (nth) => wrapped(`query Q${nth} { ${repeated(29, (at) => `a${at}: __typename @skip(if: false) @include(if: true)`)} }`),
      'thousands at one place': (nth) => wrapped(`query Q${nth} { themes ${'@skip(if: false) '.repeat(1_100)}{ id } }`),
      'thousands of one that is not there': (nth) => wrapped(`query Q${nth} { themes ${'@nothing '.repeat(3_000)}{ id } }`),
      'conditions on variables': (nth) =>
        wrapped(`query Q${nth}(${repeated(58, (at) => `$v${at}: Boolean = true`)}) { ${repeated(58, (at) => `... @include(if: $v${at}) { a${at}: themes { id children { id } } }`)} }`),
      'conditions in fragments': (nth) =>
        wrapped(`query Q${nth}(${repeated(50, (at) => `$v${at}: Boolean!`)}) { regions { ${repeated(50, (at) => `...F${at} @include(if: $v${at})`)} } } ${repeated(50, (at) => `fragment F${at} on Region { id name contracts(first: 1) { nodes { title } } organisations(first: 1) { nodes { name } } }`)}`, {
          variables: Object.fromEntries(Array.from({ length: 50 }, (_, at) => [`v${at}`, at % 2 === nth % 2])),
        }),
    },
    introspection: {
      'as tools ask': (nth) => wrapped(getIntrospectionQuery({ specifiedByUrl: true, directiveIsRepeatable: true, inputValueDeprecation: true, oneOf: true }).replace('IntrospectionQuery', `Q${nth}`)),
      twice: (nth) => wrapped(`query Q${nth} { a: __schema { types { name fields { name type { name } } } } b: __schema { types { name fields { name args { name } } } } }`),
      'as deep as it may be': (nth) => wrapped(`query Q${nth} { __schema { types { fields { type { fields { type { name } } } } } } }`),
      'types by name': (nth) => wrapped(`query Q${nth} { __type(name: "Query") { fields { type { fields { args { name type { name } } } } } } }`),
    },
    variables: {
      'a long list': (nth) => wrapped(`query Q${nth}($a: [ID!]) { organisations(ids: $a) { totalCount } }`, { variables: { a: Array.from({ length: 20_000 }, (_, at) => `${at % 10}`) } }),
      'a long list of what is wrong': (nth) => wrapped(`query Q${nth}($a: [Int!]) { themes { id } }`, { variables: { a: Array.from({ length: 20_000 }, () => 'x') } }),
      'a long list of lists': (nth) => wrapped(`query Q${nth}($a: [ID!]) { organisations(ids: $a) { totalCount } }`, { variables: { a: Array.from({ length: 15_000 }, () => [[]]) } }),
      'objects with names that are not there': (nth) => wrapped(`query Q${nth}($a: OrganisationFilter) { organisations(filter: $a) { totalCount } }`, { variables: { a: Object.fromEntries(Array.from({ length: 8_000 }, (_, at) => [`a${at}`, 1])) } }),
      'a long list of such objects': (nth) => wrapped(`query Q${nth}($a: [OrganisationFilter!]) { themes { id } }`, { variables: { a: Array.from({ length: 9_000 }, (_, at) => ({ [`a${at % 100}`]: 1 })) } }),
      'objects where a text is asked for': (nth) => wrapped(`query Q${nth}($a: String!) { searchOrganisations(text: $a) { score } }`, { variables: { a: Array.from({ length: 20_000 }, () => ({})) } }),
      'a long text': (nth) => wrapped(`query Q${nth}($a: String!) { searchOrganisations(text: $a) { score } }`, { variables: { a: 'x'.repeat(95_000) } }),
      'many declared': (nth) => wrapped(`query Q${nth}(${repeated(1_900, (at) => `$v${at}: Int`)}) { themes { id } }`),
      'many declared and wrong': (nth) => wrapped(`query Q${nth}(${repeated(1_900, (at) => `$v${at}: Int!`)}) { ${repeated(60, (at) => `a${at}: searchPosts(text: "x", first: $v${at}) { score }`)} }`),
      'many declared of types that are not there': (nth) => wrapped(`query Q${nth}(${repeated(1_900, (at) => `$v${at}: Organisatoin${at}`)}) { themes { id } }`),
      'the same one declared again and again': (nth) => wrapped(`query Q${nth}(${repeated(1_900, () => '$v: Int')}) { themes { id } }`),
      'many given that nobody asked for': (nth) => wrapped(`query Q${nth} { themes { id } }`, { variables: Object.fromEntries(Array.from({ length: 8_000 }, (_, at) => [`a${at}`, 1])) }),
    },
  };
}
