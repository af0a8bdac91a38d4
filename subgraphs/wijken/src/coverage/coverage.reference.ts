import { idArgument, type ReferenceResolver } from '@regiograaf/subgraph-kit';
import { loadPlace } from '../place/load-place.js';
import { COVERED_PREFIXES } from './coverage.js';

/** The coverage of an area has its id. */
export const coverageReference: ReferenceResolver = async ({ id = '' }, context) => {
  const place = await loadPlace(context, idArgument('id', id, COVERED_PREFIXES));
  return place && { id: place.id };
};
