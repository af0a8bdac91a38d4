import { registerEnumType } from 'type-graphql';
import { prefixOf, type PlacePrefix } from '../place/place.js';

export enum PartnershipVia {
  DIRECT = 'DIRECT',
  BUURT = 'BUURT',
  WIJK = 'WIJK',
  WIJKGROEP = 'WIJKGROEP',
  MUNICIPALITY_WIDE = 'MUNICIPALITY_WIDE',
}

registerEnumType(PartnershipVia, {
  name: 'PartnershipVia',
  description: 'How a partnership counts for a place (telt mee via).',
  valuesConfig: {
    DIRECT: { description: 'Direct; it is with the place itself (rechtstreeks).' },
    BUURT: { description: 'Through a buurt in it (via een buurt).' },
    WIJK: { description: 'Through a wijk in it, or the wijk that it lies in (via een wijk).' },
    WIJKGROEP: { description: 'Through a wijkgroep whose working area touches it (via een wijkgroep).' },
    MUNICIPALITY_WIDE: { description: 'Municipality-wide, in the municipality that it lies in (gemeentebreed).' },
  },
});

const VIA: Record<PlacePrefix, PartnershipVia> = {
  buurt: PartnershipVia.BUURT,
  wijk: PartnershipVia.WIJK,
  wijkgroep: PartnershipVia.WIJKGROEP,
  municipality: PartnershipVia.MUNICIPALITY_WIDE,
};

/** How a partnership with one place counts for another that it touches. */
export function viaOf(partnershipPlace: string, place: string): PartnershipVia {
  return partnershipPlace === place ? PartnershipVia.DIRECT : VIA[prefixOf(partnershipPlace)];
}
