import { column, type DeliveryFile } from '@regiograaf/subgraph-kit';
import type { CodeForm } from './area-code.js';

const { code, integer, required, text } = column;

/** Official divisions have been published since this year. */
const FIRST_EDITION = 1995;
const LAST_EDITION = 2100;

/** The columns that the files of all areas begin with. */
export function areaColumns({ pattern, example }: CodeForm): DeliveryFile['columns'] {
  return { code: required(code(pattern, example)), edition: required(integer), name: required(text) };
}

export const checkEdition: NonNullable<DeliveryFile['check']> = ({ edition }) =>
  typeof edition === 'number' && (edition < FIRST_EDITION || edition > LAST_EDITION)
    ? [{ column: 'edition', expected: `a year from ${FIRST_EDITION} to ${LAST_EDITION}` }]
    : [];
