import { Aggregation } from '../indicator/aggregation.js';

/** A figure of one of the areas that something is made up of. */
export interface Part {
  /** Null if it is missing. */
  value: number | null;
  /** How many people live in the area; null if that is missing. */
  inhabitants: number | null;
}

export interface Aggregate {
  /** Of the areas whose figure is there; null if none is, or if the figures do not add up. */
  value: number | null;
  /** How many areas have no part in it, though people live there or may live there. */
  missing: number;
}

/** What the figures of areas together are, by the rule of their indicator. What is missing is left out and counted, never 0. */
export function aggregate(rule: Aggregation, parts: readonly Part[]): Aggregate {
  const [only] = parts;
  // What is made up of one area has its figure, whatever the rule.
  if (parts.length === 1) return { value: only!.value, missing: only!.value === null && only!.inhabitants !== 0 ? 1 : 0 };
  if (rule === Aggregation.NOT_AGGREGABLE) return { value: null, missing: parts.length };
  const weighted = rule === Aggregation.POPULATION_WEIGHTED_MEAN;
  const present = parts.flatMap(({ value, inhabitants }) => (value === null || (weighted && inhabitants === null) ? [] : [{ value, weight: inhabitants ?? 0 }]));
  // Where nobody lives there is nothing to miss.
  const missing = parts.filter(({ value, inhabitants }) => inhabitants !== 0 && (value === null || (weighted && inhabitants === null))).length;
  if (!weighted) return { value: present.length > 0 ? total(present.map(({ value }) => value)) : null, missing };
  const weight = total(present.map((part) => part.weight));
  return { value: weight > 0 ? total(present.map((part) => part.value * part.weight)) / weight : null, missing };
}

function total(values: readonly number[]): number {
  return values.reduce((sum, value) => sum + value, 0);
}
