import { createUnionType } from 'type-graphql';
import { areaType } from '../area/area-type.js';
import { Buurt } from '../external/buurt.js';
import { Municipality } from '../external/municipality.js';
import { Wijk } from '../external/wijk.js';

export const RegionArea = createUnionType({
  name: 'RegionArea',
  description: 'An area that belongs to a region (gebied).',
  types: () => [Municipality, Wijk, Buurt] as const,
  resolveType: areaType,
});
