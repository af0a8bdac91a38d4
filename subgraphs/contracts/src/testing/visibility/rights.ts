import { AHEAD, type Certainty, type Since, type World, type Years } from './world.js';

/** Who asks: for an organisation, and as steward of regions. */
export interface Asker {
  organisation: number | null;
  stewardOf: readonly number[];
  /** A scope that gives no rights here. */
  reads: boolean;
}

export const ALWAYS: Years = [-Infinity, Infinity];

/** What something is over all time, as it is known now or was first. */
export function pieces<T>(first: T, since: Since<T>): { valid: Years; is: T }[] {
  return since === null
    ? [{ valid: ALWAYS, is: first }]
    : [
        { valid: [-Infinity, since.from], is: first },
        { valid: [since.from, Infinity], is: since.to },
      ];
}

export interface Standing {
  organisation: number;
  certainty: Certainty;
}

/** As whom a party is recorded, over all time. */
export function partyPieces({ organisation, certainty, replaced }: World['parties'][number], known: 0 | 1): { valid: Years; is: Standing }[] {
  const next = replaced && { from: replaced.from, to: { organisation: replaced.to.organisation ?? organisation[known], certainty: replaced.to.certainty } };
  return pieces<Standing>({ organisation: organisation[known], certainty }, next);
}

/**
 * Over which years an asker has rights on a contract: as a steward while the contract is of its region; as a party while it is one. Until
 * the contract is signed, everyone who sits at the table has had them since the talks began, and once it is, those who are established
 * and party from its beginning on have. No right that is yet to begin counts.
 */
export function rightsOn(contract: number, { organisation, stewardOf }: Asker, world: World): Years[] {
  const { region, moved, signed, begins } = world.contracts[contract]!;
  const asSteward = pieces(region[1], moved).filter(({ is }) => stewardOf.includes(is)).map(({ valid }) => valid);
  const asParty = world.parties.filter((party) => party.contract === contract).flatMap((party) => {
    const mine = partyPieces(party, 1).filter(({ is }) => is.organisation === organisation);
    const isEstablished = mine.some(({ is, valid }) => is.certainty === 'ESTABLISHED' && valid[0] < AHEAD);
    if (signed && !isEstablished) return [];
    const hasTalked = !signed || (begins !== null && party.years[0] <= begins);
    const term: Years = hasTalked ? [-Infinity, party.years[1]] : party.years;
    return mine.filter(({ is }) => is.certainty !== 'PROPOSED').map(({ valid }) => common(term, valid));
  });
  return begun([...asSteward, ...asParty]);
}

/** Over which years an asker sees who uses a service: as its provider, as a steward of its region, and as a party to its contract. */
export function rightsToUse(service: number, asker: Asker, world: World): Years[] {
  const { provider, replaced } = world.services[service]!;
  const asProvider = pieces(provider, replaced).filter(({ is }) => is === asker.organisation).map(({ valid }) => valid);
  const contract = contractOf(world, service);
  return begun([...(asker.stewardOf.includes(regionOfService(world, service)) ? [ALWAYS] : []), ...asProvider, ...(contract === null ? [] : rightsOn(contract, asker, world))]);
}

/** The contract of a service: none that was of another region once. */
export function contractOf({ services, contracts }: World, service: number): number | null {
  const { contract } = services[service]!;
  return new Set(regionsOf(contracts[contract]!)).size === 1 ? contract : null;
}

export function regionOfService(world: World, service: number): number {
  const contract = contractOf(world, service);
  return contract === null ? world.services[service]!.region : world.contracts[contract]!.region[1];
}

/** Every region that a contract is or was of, by what was ever recorded. */
export function regionsOf({ region, moved }: World['contracts'][number]): number[] {
  return [...region, ...(moved ? [moved.to] : [])];
}

export function overlap(one: Years, other: Years): boolean {
  return one[0] < other[1] && other[0] < one[1];
}

export function holdsIn([from, to]: Years, year: number): boolean {
  return from <= year && year < to;
}

export function common(one: Years, other: Years): Years {
  return [Math.max(one[0], other[0]), Math.min(one[1], other[1])];
}

/** Years that follow on one another are one right; of those, what has begun. */
function begun(all: readonly Years[]): Years[] {
  const merged: [number, number][] = [];
  for (const [from, to] of all.filter(([start, end]) => start < end).toSorted(([one], [other]) => one - other)) {
    const last = merged.at(-1);
    if (last && from <= last[1]) last[1] = Math.max(last[1], to);
    else merged.push([from, to]);
  }
  return merged.filter(([from]) => from < AHEAD);
}
