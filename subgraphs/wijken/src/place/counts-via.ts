import { registerEnumType } from 'type-graphql';
import { prefixOf, type PlacePrefix } from './place.js';

export enum CountsVia {
  DIRECT = 'DIRECT',
  BUURT = 'BUURT',
  WIJK = 'WIJK',
  LOCAL_AREA = 'LOCAL_AREA',
  WIJKGROEP = 'WIJKGROEP',
  MUNICIPALITY_WIDE = 'MUNICIPALITY_WIDE',
  PREDECESSOR = 'PREDECESSOR',
}

registerEnumType(CountsVia, {
  name: 'CountsVia',
  description: 'How a partnership or meeting counts for a place (telt mee via).',
  valuesConfig: {
    DIRECT: { description: 'Direct; it is with the place itself (rechtstreeks).' },
    BUURT: { description: 'Through a buurt in it (via een buurt).' },
    WIJK: { description: 'Through a wijk in it, or the wijk that it lies in (via een wijk).' },
    LOCAL_AREA: { description: 'Through a local area that has a buurt in common with it, or lies in it (via een lokaal gebied).' },
    WIJKGROEP: { description: 'Through a wijkgroep whose working area touches it (via een wijkgroep).' },
    MUNICIPALITY_WIDE: { description: 'Municipality-wide, in the municipality that it lies in (gemeentebreed).' },
    PREDECESSOR: { description: 'Through an area that became it, wholly or partly, by a merger or another code (via een voorganger).' },
  },
});

const VIA: Record<PlacePrefix, CountsVia> = {
  buurt: CountsVia.BUURT,
  wijk: CountsVia.WIJK,
  localarea: CountsVia.LOCAL_AREA,
  wijkgroep: CountsVia.WIJKGROEP,
  municipality: CountsVia.MUNICIPALITY_WIDE,
};

/** How what is with one place counts for another that it touches. */
export function viaOf(own: string, place: string): CountsVia {
  if (own === place) return CountsVia.DIRECT;
  // Of official areas of one kind, one touches another only by having become it.
  const isOfOneKind = prefixOf(own) === prefixOf(place) && prefixOf(own) !== 'localarea';
  return isOfOneKind ? CountsVia.PREDECESSOR : VIA[prefixOf(own)];
}
