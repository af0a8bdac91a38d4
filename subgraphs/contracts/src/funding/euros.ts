import type { column } from '@regiograaf/subgraph-kit';
import { GraphQLError, GraphQLScalarType } from 'graphql';

// What a column holds; a sum has no bound.
const CELL = /^\d{1,13}(\.\d{1,2})?$/;
const AMOUNT = /^\d+(\.\d{1,2})?$/;

/** A cell with an amount; more than two decimals are refused, as the database would round them. */
export const euros: column.Column = {
  required: false,
  expected: 'an amount in euros of at least 0, as 1250000 or 1250000.50',
  parse: (cell) => (CELL.test(cell) ? cell : undefined),
};

/** Kept as text from the database to the client: no digit passes through a floating point number. */
export const EurosScalar = new GraphQLScalarType<string, string>({
  name: 'Euros',
  description: 'An amount in euros to the cent, as text, e.g. `1250000.50`: exact, as a number would not be (bedrag in euro’s).',
  serialize: exact,
  parseValue: exact,
});

function exact(value: unknown): string {
  if (typeof value === 'string' && AMOUNT.test(value)) return value;
  throw new GraphQLError('Expected an amount in euros as text, e.g. "1250000.50".');
}
