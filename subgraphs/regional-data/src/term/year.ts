import { column } from '@regiograaf/subgraph-kit';

/** A cell with a calendar year. */
export const year: column.Column = { ...column.code(/^(19|20|21)\d{2}$/, '2022'), expected: 'a year like 2022' };
