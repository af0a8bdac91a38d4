const MILLISECONDS = { m: 60_000, h: 3_600_000, d: 86_400_000 };
const DURATION = /^([1-9]\d{0,3})([mhd])$/;

/** Milliseconds of a duration like `30m`, `1h` or `7d`; undefined where it is none. */
export function durationOf(text: string): number | undefined {
  const [, count, unit] = DURATION.exec(text) ?? [];
  return count && unit ? Number(count) * MILLISECONDS[unit as keyof typeof MILLISECONDS] : undefined;
}
