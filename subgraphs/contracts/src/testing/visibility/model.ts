import type { Caller } from '@regiograaf/subgraph-kit';
import { ALWAYS, common, contractOf, holdsIn, overlap, pieces, rightsOn, rightsToUse, type Asker } from './rights.js';
import type { Put, Twice, World, Years } from './world.js';

/** Which of the two records was known, and the date that is asked about: a year, of which it is the second of July. */
export interface When {
  known: 0 | 1;
  year: number;
}

/** Every noun by which something may be hidden. */
export const NOUNS = ['agreements', 'uptakes', 'uses', 'funding', 'indicators', 'measurements', 'conditions'] as const;

export type Noun = (typeof NOUNS)[number];

/**
 * Who may see what, said as the design says it and not as the database does: parties to a contract, while they are, and stewards of
 * its region see all of it, as it was put while they were that; practices their own uptake; who uses or provides a service, and stewards, that use; everyone what is published. Rights are those known now, and a record is
 * there only if it may be seen both as it stood when it was known and as it is known now.
 */
export class Model {
  private readonly rights = new Map<number, Years[]>();
  private readonly found = new Map<Noun, number[]>();

  constructor(
    readonly world: World,
    readonly asker: Asker,
    readonly when: When,
  ) {}

  sees(noun: Noun, index: number): boolean {
    return this.seen(noun).includes(index);
  }

  /** The indexes of a noun that are seen. */
  seen(noun: Noun): number[] {
    const known = this.found.get(noun);
    if (known) return known;
    const all = [...this.world[noun].keys()].filter((index) => ([this.when.known, 1] as const).every((as) => this.may(noun, index, as)));
    this.found.set(noun, all);
    return all;
  }

  /** What a record says as it was known. */
  now<T>(twice: Twice<T>): T {
    return twice[this.when.known];
  }

  /** Which of two ways in which it is put a record is shown: the first, or that of later. */
  put(noun: Noun, index: number): 0 | 1 {
    return isLater(this.world[noun][index]!, this.when.year) ? 1 : 0;
  }

  regionOf(contract: number): number {
    const { region, moved } = this.world.contracts[contract]!;
    return moved && moved.from <= this.when.year ? moved.to : this.now(region);
  }

  status([from, to]: Years): 'ENDED' | 'FUTURE' | 'ACTIVE' {
    return to <= this.when.year ? 'ENDED' : from > this.when.year ? 'FUTURE' : 'ACTIVE';
  }

  /** Over which years what an indicator measures is seen: as it was put under a contract when it was known, and is now. */
  sight(indicator: number): Years[] {
    const [then, now] = ([this.when.known, 1] as const).map((known) => this.sightAs(indicator, known));
    return then!.flatMap((one) => now!.map((other) => common(one, other))).filter(([from, to]) => from < to);
  }

  /** Whether it is told that a contract pays for a service. */
  knowsWhoPays(service: number): boolean {
    const contract = contractOf(this.world, service);
    const { provider, replaced } = this.world.services[service]!;
    const { valid } = pieces(provider, replaced).find((each) => holdsIn(each.valid, this.when.year))!;
    return contract !== null && this.over(contract, [valid]);
  }

  /** Whether it sees all that is of a contract on the date. */
  seesTheDate(contract: number): boolean {
    return this.rightsOn(contract).some((right) => holdsIn(right, this.when.year));
  }

  private may(noun: Noun, index: number, known: 0 | 1): boolean {
    const { agreements, uptakes, uses, funding, measurements, conditions } = this.world;
    const rules: Readonly<Record<Noun, () => boolean>> = {
      agreements: () => {
        const { published, publishedLater, contract, years } = agreements[index]!;
        return (this.put(noun, index) === 1 ? publishedLater : published[known]) || this.over(contract[known], [years, this.shown(agreements[index]!)]);
      },
      uptakes: () => {
        const { practice, module, years } = uptakes[index]!;
        return this.isMe(practice[known]) || this.over(module, [years, this.shown(uptakes[index]!)]);
      },
      uses: () => {
        const { service, organisation, years } = uses[index]!;
        return this.isMe(organisation[known]) || meets(rightsToUse(service, this.asker, this.world), [years, this.shown(uses[index]!)]);
      },
      funding: () => {
        const { contract, year } = funding[index]!;
        return this.over(contract[known], [[year, year + 1], this.shown(funding[index]!)]);
      },
      indicators: () => this.sightAs(index, known).length > 0,
      measurements: () => {
        const { indicator, year } = measurements[index]!;
        return year <= this.when.year && this.sightAs(indicator, known).some((right) => holdsIn(right, year));
      },
      conditions: () => {
        const { contract, region, organisation, published, years } = conditions[index]!;
        if (published[known]) return true;
        return contract === null ? this.isMe(organisation[known]) || this.asker.stewardOf.includes(region) : this.over(contract, [years, this.shown(conditions[index]!)]);
      },
    };
    return rules[noun]();
  }

  private sightAs(indicator: number, known: 0 | 1): Years[] {
    const measured = this.world.indicators[indicator]!;
    const agreed = this.world.agreements[measured.agreement[known]]!;
    const all = [agreed.years, this.shown(agreed), measured.years, this.shown(measured)];
    return this.rightsOn(agreed.contract[known]).filter((right) => all.every((years) => overlap(right, years)));
  }

  /** Over which time it is put as it is shown. */
  private shown(record: Put): Years {
    if (record.later === null) return ALWAYS;
    return isLater(record, this.when.year) ? [record.later, Infinity] : [-Infinity, record.later];
  }

  private over(contract: number, all: readonly Years[]): boolean {
    return meets(this.rightsOn(contract), all);
  }

  private rightsOn(contract: number): Years[] {
    const known = this.rights.get(contract) ?? rightsOn(contract, this.asker, this.world);
    this.rights.set(contract, known);
    return known;
  }

  private isMe(organisation: number): boolean {
    return this.asker.organisation === organisation;
  }
}

/** As the gateway says it to the subgraph. */
export function callerOf({ organisation, stewardOf, reads }: Asker, run: string): Caller {
  const scopes = new Set([...stewardOf.map((region) => `steward:region:${run}-${region}`), ...(reads ? ['contacts:read'] : [])]);
  return { ...(organisation === null ? {} : { organisation: `org:${run}-${organisation}` }), scopes };
}

/** Whether one right meets all of these. */
function meets(rights: readonly Years[], all: readonly Years[]): boolean {
  return rights.some((right) => all.every((years) => overlap(right, years)));
}

function isLater(record: object, year: number): boolean {
  return 'later' in record && typeof record.later === 'number' && record.later <= year;
}
