import { registerEnumType } from 'type-graphql';

export enum HorizonComparison {
  CONTRACT_ENDS_FIRST = 'CONTRACT_ENDS_FIRST',
  PLAN_ENDS_FIRST = 'PLAN_ENDS_FIRST',
  TOGETHER = 'TOGETHER',
  UNKNOWN = 'UNKNOWN',
}

registerEnumType(HorizonComparison, {
  name: 'HorizonComparison',
  description: 'How the end of a contract lies to that of the regioplan (vergelijking van looptijden).',
  valuesConfig: {
    CONTRACT_ENDS_FIRST: { description: 'The contract ends first; the rest of the plan has no contract (contract eindigt eerder).' },
    PLAN_ENDS_FIRST: { description: 'The plan ends first; the rest of the contract has no plan (plan eindigt eerder).' },
    TOGETHER: { description: 'They end on the same day (gelijk).' },
    UNKNOWN: { description: 'One of them has no end, or none that is known (onbekend).' },
  },
});

export interface Horizons {
  comparison: HorizonComparison;
  /** How many days lie between the ends; null if one of them is not known. */
  days: number | null;
}

const DAY = 86_400_000;

/** @param contractTo ISO date of the first day on which the contract no longer holds; @param planTo that of the plan */
export function compareHorizons(contractTo: string | null, planTo: string | null): Horizons {
  if (contractTo === null || planTo === null) return { comparison: HorizonComparison.UNKNOWN, days: null };
  const days = Math.round((Date.parse(planTo) - Date.parse(contractTo)) / DAY);
  if (days === 0) return { comparison: HorizonComparison.TOGETHER, days };
  return { comparison: days > 0 ? HorizonComparison.CONTRACT_ENDS_FIRST : HorizonComparison.PLAN_ENDS_FIRST, days: Math.abs(days) };
}
