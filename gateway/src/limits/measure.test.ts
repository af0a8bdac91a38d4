import { describe, expect, it } from '@jest/globals';
import { buildSchema, Kind, parse, type FragmentDefinitionNode, type OperationDefinitionNode } from 'graphql';
import { SCHEMA_ALIAS } from './limits.js';
import { measure, type Measured } from './measure.js';

const schema = buildSchema(`
  type Query { post: Post posts(first: Int): PostConnection node: Node search(first: Int): [Post!] }
  type PostConnection { nodes: [Post!] edges: [PostEdge!] totalCount: Int }
  type PostEdge { node: Post }
  interface Node { id: ID posts(first: Int): PostConnection }
  type Post implements Node { id: ID name: String tags: [Post!] posts(first: Int): PostConnection }
`);

function measured(text: string, variables: Record<string, unknown> = {}): Measured {
  const { definitions } = parse(text);
  const fragments = new Map(
    definitions.filter((each): each is FragmentDefinitionNode => each.kind === Kind.FRAGMENT_DEFINITION).map((each) => [each.name.value, each]),
  );
  return measure({ operation: definitions[0] as OperationDefinitionNode, fragments, schema, variables });
}

describe('how much an operation asks for', () => {
  it.each<[string, string, Partial<Measured>]>([
    ['one thing', '{ post { id } }', { depth: 2, aliases: 0, things: 1 }],
    ['a page of the default size: the connection and its rows', '{ posts { nodes { id } } }', { depth: 3, things: 26 }],
    ['a page of a given size', '{ posts(first: 3) { nodes { id } } }', { things: 4 }],
    ['edges count like nodes', '{ posts(first: 3) { edges { node { id } } } }', { things: 7 }],
    ['pages within pages multiply', '{ posts(first: 10) { nodes { posts(first: 10) { nodes { id } } } } }', { things: 1 + 10 + 10 + 100 }],
    ['a list without pages has eight', '{ post { tags { tags { id } } } }', { things: 1 + 8 + 64 }],
    ['a total is no thing', '{ posts(first: 100) { totalCount } }', { things: 1 }],
    ['aliases', '{ a: post { b: id } c: post { id } }', { aliases: 3, things: 2 }],
    ['directives, wherever they stand', '{ a: post @skip(if: false) { ...P @include(if: true) } b: post { ... @include(if: true) { ...P } } } fragment P on Post { id @skip(if: false) }', { directives: 5 }],
    ['fragments where they are spread', '{ a: post { ...P } b: post { ...P } } fragment P on Post { tags { id } }', { things: 18, depth: 3 }],
    ['inline fragments on an interface', '{ node { ... on Post { tags { id } } ... { id } } }', { things: 9 }],
    ['what does not exist counts for nothing', '{ post { nothing { id } } }', { things: 1 }],
  ])('%s', (_, text, expected) => {
    expect(measured(text)).toMatchObject(expected);
  });

  it('measures what is asked of the schema like the rest, and its aliases for what they cost', () => {
    expect(measured('{ __schema { types { fields { name } } } }')).toMatchObject({ depth: 4, things: 1 + 8 + 64, aliases: 0 });
    expect(measured('{ __type(name: "Post") { a: fields { name } b: fields { name } c: name } }')).toMatchObject({ aliases: 2 * SCHEMA_ALIAS + 1 });
  });

  it('takes the size of a list from the list itself, where it has one', () => {
    expect(measured('{ search(first: 50) { id } }').things).toBe(50);
  });

  it('takes the size of a page from the default of a variable', () => {
    expect(measured('query ($n: Int = 100) { posts(first: $n) { nodes { id } } }').things).toBe(101);
  });

  it('takes the size of a page from a variable', () => {
    expect(measured('query ($n: Int) { posts(first: $n) { nodes { id } } }', { n: 7 }).things).toBe(8);
    expect(measured('query ($n: Int) { posts(first: $n) { nodes { id } } }').things).toBe(26);
  });
});
