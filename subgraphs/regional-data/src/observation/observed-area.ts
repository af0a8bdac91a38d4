import { createUnionType } from 'type-graphql';
import { areaType } from '../area/area-type.js';
import { Buurt } from '../external/buurt.js';
import { LocalArea } from '../external/local-area.js';
import { Municipality } from '../external/municipality.js';
import { Wijk } from '../external/wijk.js';
import { Region } from '../region/region.js';

export const ObservedArea = createUnionType({
  name: 'ObservedArea',
  description: 'What a figure is about: an area or a region (gebied of regio).',
  types: () => [Municipality, Wijk, Buurt, LocalArea, Region] as const,
  resolveType: areaType,
});
