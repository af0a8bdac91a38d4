import { column } from '@regiograaf/subgraph-kit';
import { BUURT_CODE } from '../area/area-code.js';

const { idOf, listOf } = column;

const buurt = idOf('buurt');

/** Buurten in one cell. Whoever has a list of codes need not make ids of them; a code means the buurt that has it as its name in the graph. */
export const buurtList: column.Column = listOf({
  ...buurt,
  expected: `the code of a known buurt, like ${BUURT_CODE.example}, or its id`,
  parse: (cell) => buurt.parse(BUURT_CODE.pattern.test(cell) ? `buurt:${cell}` : cell),
});
