import type { CareDomain } from '../partnership/care-domain.js';
import type { Counted } from '../partnership/load-counted.js';

/** An organisation with partnerships that count for several places. */
export interface Shared {
  organisationId: string;
  /** The places that share it, each with the partnerships that count for it. */
  countedPerPlace: { placeId: string; counted: Counted[] }[];
  domains: CareDomain[];
}

/**
 * The organisations that places share: those with partnerships that count for at least a number of them; most places first, then by id.
 *
 * @param counted per place that is asked about, the partnerships that count for it
 */
export function sharedAmong(counted: ReadonlyMap<string, readonly Counted[]>, minimum: number): Shared[] {
  const organisations = new Set([...counted.values()].flat().map(({ organisationId }) => organisationId));
  const byOrganisation = new Map([...counted].map(([place, all]) => [place, Map.groupBy(all, ({ organisationId }) => organisationId)]));
  return [...organisations]
    .map((organisationId) => {
      const countedPerPlace = [...byOrganisation].flatMap(([placeId, ofEach]) => {
        const own = ofEach.get(organisationId);
        return own ? [{ placeId, counted: own.toSorted((a, b) => (a.id < b.id ? -1 : 1)) }] : [];
      });
      const domains = new Set(countedPerPlace.flatMap((each) => each.counted.map(({ domain }) => domain)));
      return { organisationId, countedPerPlace, domains: [...domains].toSorted() };
    })
    .filter(({ countedPerPlace }) => countedPerPlace.length >= minimum)
    .toSorted((a, b) => b.countedPerPlace.length - a.countedPerPlace.length || (a.organisationId < b.organisationId ? -1 : 1));
}
