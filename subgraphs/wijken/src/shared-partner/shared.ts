import type { CareDomain } from '../partnership/care-domain.js';

export interface Counted {
  id: string;
  organisationId: string;
  placeId: string;
  domain: CareDomain;
}

/** An organisation with partnerships that count for several places. */
export interface Shared {
  organisationId: string;
  partnershipIds: string[];
  placeIds: string[];
  domains: CareDomain[];
}

/**
 * The organisations that places share: those with partnerships that count for at least a number of them; most places first, then by id.
 *
 * @param touched per place that is asked about, the places whose partnerships count for it
 */
export function sharedAmong(partnerships: readonly Counted[], touched: ReadonlyMap<string, readonly string[]>, minimum: number): Shared[] {
  const countsFor = new Map<string, string[]>();
  touched.forEach((places, asked) => places.forEach((place) => countsFor.set(place, [...(countsFor.get(place) ?? []), asked])));
  const asked = [...touched.keys()];
  return [...Map.groupBy(partnerships.filter(({ placeId }) => countsFor.has(placeId)), ({ organisationId }) => organisationId)]
    .map(([organisationId, own]) => {
      const reached = new Set(own.flatMap(({ placeId }) => countsFor.get(placeId)!));
      return {
        organisationId,
        partnershipIds: own.map(({ id }) => id).toSorted(),
        placeIds: asked.filter((place) => reached.has(place)),
        domains: [...new Set(own.map(({ domain }) => domain))].toSorted(),
      };
    })
    .filter(({ placeIds }) => placeIds.length >= minimum)
    .toSorted((a, b) => b.placeIds.length - a.placeIds.length || (a.organisationId < b.organisationId ? -1 : 1));
}
