import { column, type DeliveryFile } from '@regiograaf/subgraph-kit';

const { idOf, listOf, required } = column;

const BUURT_CODE = /^BU\d{4}[0-9A-Z]{4}$/;

const area = idOf('area');

/** The subgraph wijken takes the same file, and its other columns; what it expects is said in its words. */
export const localAreaFile: DeliveryFile = {
  file: 'local_areas.csv',
  thing: 'local_area',
  prefix: 'localarea',
  kind: 'fact',
  description: 'Their figures follow from those of their buurten.',
  columns: {
    municipality: required({ ...area, expected: 'the id of a known municipality' }),
    buurten: required(
      listOf({
        ...area,
        expected: 'the code of a known buurt, like BU05990110, or its id',
        parse: (cell) => area.parse(BUURT_CODE.test(cell) ? `buurt:${cell}` : cell),
      }),
    ),
  },
};
