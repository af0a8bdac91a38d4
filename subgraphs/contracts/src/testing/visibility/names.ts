import type { Noun } from './model.js';
import { regionsOf } from './rights.js';
import type { World } from './world.js';

/** How the records of a noun are called, in ids and in the graph. */
export const SHAPES: Readonly<Record<Noun, { prefix: string; thing: string; type: string }>> = {
  agreements: { prefix: 'agreement', thing: 'agreement', type: 'Agreement' },
  uptakes: { prefix: 'uptake', thing: 'module_uptake', type: 'ModuleUptake' },
  uses: { prefix: 'use', thing: 'support_use', type: 'SupportUse' },
  funding: { prefix: 'funding', thing: 'funding', type: 'Funding' },
  indicators: { prefix: 'monitoring', thing: 'monitoring_indicator', type: 'MonitoringIndicator' },
  measurements: { prefix: 'measurement', thing: 'measurement', type: 'Measurement' },
  conditions: { prefix: 'condition', thing: 'condition', type: 'Condition' },
};

/** Which record of a thing: the first or its correction, as it was put first or later. */
export interface Version {
  known: 0 | 1;
  put: 0 | 1;
}

/** Any canary: what stands in one record only. */
export const CANARIES = /CANARY:\w+:\w+:\d+:\d\d:|77\d{9}\.25/g;

/** Names in one world; what is in no list of it has them too: it is not there. */
export class Names {
  constructor(readonly run: string) {}

  of(prefix: string, index: number): string {
    return `${prefix}:${this.part(index)}`;
  }

  record(noun: Noun, index: number): string {
    return this.of(SHAPES[noun].prefix, index);
  }

  /** Without a prefix; in the order of the indexes. */
  part(index: number): string {
    return `${this.run}-${String(index).padStart(2, '0')}`;
  }

  /** A text that stands in one record only. */
  canary(noun: Noun, index: number, { known, put }: Version): string {
    return `CANARY:${this.run}:${noun}:${index}:${known}${put}:`;
  }

  /** The same as a number: an amount or a value that no other record has. */
  number(noun: Noun, index: number, { known, put, meets }: Version & { meets: boolean }): string {
    const [nouns, sign] = [['funding', 'measurements'].indexOf(noun), meets ? '' : '-'];
    return `${sign}77${this.run.replace(/\D/g, '').padStart(4, '0')}${nouns}${String(index).padStart(2, '0')}${known}${put}.25`;
  }

  region(index: number): string {
    return `region:${this.run}-${index}`;
  }

  /** Without its prefix. */
  organisation(index: number): string {
    return `${this.run}-${index}`;
  }
}

/** The region of the activity that an agreement carries out, if it has one: its contract may not have been for another. */
export function activityOf({ agreements, contracts }: World, index: number): number | null {
  const { contract, hasActivity } = agreements[index]!;
  const [region, ...others] = contract.flatMap((each) => regionsOf(contracts[each]!));
  return hasActivity && others.every((each) => each === region) ? region! : null;
}

/** Whether an agreement has an indicator at all times, so that it need not say why it has none. */
export function isMonitored({ indicators }: World, index: number): boolean {
  return indicators.some(({ agreement }) => agreement.every((each) => each === index));
}

/** What money of a contract is for, if it is for a part: a module, or an agreement, that was never of another. */
export function fundedPart({ funding, agreements }: World, index: number): { module: number } | { agreement: number } | null {
  const { contract, of } = funding[index]!;
  const [first, now] = contract;
  if (of === null || first !== now) return null;
  if (of === 'module') return { module: now };
  const agreement = agreements.findIndex((each) => each.contract.every((one) => one === now));
  return agreement === -1 ? null : { agreement };
}
