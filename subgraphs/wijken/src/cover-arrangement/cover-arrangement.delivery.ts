import { column, type DeliveryFile } from '@regiograaf/subgraph-kit';
import { CoverKind } from './cover-kind.js';

const { idOf, listOf, meaning, oneOf, required } = column;

export const coverArrangementFile: DeliveryFile = {
  file: 'cover_arrangements.csv',
  thing: 'cover_arrangement',
  prefix: 'cover',
  kind: 'fact',
  description: 'Which practices see the patients of another when it cannot.',
  columns: {
    practice: required(meaning('Whose patients are seen by others.', idOf('organisation'))),
    covered_by: required(listOf(idOf('organisation'))),
    kind: required(oneOf(Object.values(CoverKind))),
    wijkgroep: meaning('In which it was arranged, if in one.', idOf('wijkgroep')),
  },
  check: ({ practice, covered_by: coveredBy }) =>
    (coveredBy as unknown[]).includes(practice) ? [{ column: 'covered_by', expected: 'other practices than the one that is covered' }] : [],
};
