/** The middle of measured values, and between what the middle half of them lies. */
export interface Spread {
  median: number;
  lower: number;
  upper: number;
}

export function spreadOf(values: readonly number[]): Spread {
  const sorted = values.toSorted((one, other) => one - other);
  const at = (part: number): number => sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * part))] ?? Number.NaN;
  return { median: at(0.5), lower: at(0.25), upper: at(0.75) };
}

/** E.g. `12.3 ms (11.8–13.1)`. */
export function milliseconds(values: readonly number[]): string {
  const { median, lower, upper } = spreadOf(values);
  return `${median.toFixed(1)} ms (${lower.toFixed(1)}–${upper.toFixed(1)})`;
}

/** Of milliseconds; e.g. `812 µs (790–840)`. */
export function microseconds(values: readonly number[]): string {
  const { median, lower, upper } = spreadOf(values.map((each) => each * 1000));
  return `${median.toFixed(0)} µs (${lower.toFixed(0)}–${upper.toFixed(0)})`;
}

/** How many times as long the one takes as the other, by their medians; e.g. `1.07`. */
export function ratio(one: readonly number[], other: readonly number[]): string {
  return (spreadOf(one).median / spreadOf(other).median).toFixed(2);
}
