import { expect, it } from '@jest/globals';
import type { Caller } from '@regiograaf/subgraph-kit/protocol';
import { buildSchema, getOperationAST, parse } from 'graphql';
import { AccessRules } from './access-rules.js';
import { type Allowed, Authorization } from './authorization.js';

const SCOPES = 8;
const fields = Array.from({ length: SCOPES }, (_, index) => `f${index}`);
const rules = new AccessRules(
  parse(`schema @link(url: "https://specs.apollo.dev/requiresScopes/v0.1") { query: Query }
    type Query { ${fields.map((field) => `${field}: Int @requiresScopes(scopes: [["${field}"]])`).join(' ')} }`),
);
const document = parse(`{ ${fields.join(' ')} }`);
const authorization = new Authorization(buildSchema(`type Query { ${fields.map((field) => `${field}: Int`).join(' ')} }`), rules, {});

/** What is left for a caller who holds the scopes whose bits are set. */
function allowed(bits: number): Allowed {
  const caller: Caller = { organisation: 'org:one', scopes: new Set(fields.filter((_, index) => (bits & (1 << index)) !== 0)) };
  return authorization.allowed({ document, operation: getOperationAST(document)!, caller })!;
}

it('what is left of a document is kept for those who see the same of it, and not for all who ever asked', () => {
  const first = allowed(0);
  expect(allowed(0)).toBe(first);
  for (let bits = 1; bits < 2 ** SCOPES - 1; bits += 1) expect(allowed(bits).refused).toHaveLength(SCOPES - bits.toString(2).replaceAll('0', '').length);
  expect(allowed(0)).not.toBe(first);
  expect(allowed(0)).toEqual(first);
});
