interface Lasting {
  durationMonths: number | null;
  /** ISO dates of the first day, and of the first day after the last; null if not known. */
  termFrom: string | null;
  termTo: string | null;
}

/** Whether a contract lasts for more than a year: by what is said of its duration, or else by its days; null if neither is known. */
export function isMultiYear({ durationMonths, termFrom, termTo }: Lasting): boolean | null {
  if (durationMonths !== null) return durationMonths > 12;
  if (termFrom === null || termTo === null) return null;
  const anniversary = `${String(Number(termFrom.slice(0, 4)) + 1).padStart(4, '0')}${termFrom.slice(4)}`;
  return termTo > anniversary;
}
