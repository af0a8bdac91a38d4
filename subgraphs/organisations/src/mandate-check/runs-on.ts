/** Whether a term contains a day; all are ISO dates, and an end that is not known is no bound. */
export function runsOn({ termFrom, termTo }: { termFrom: string | null; termTo: string | null }, day: string): boolean {
  return (termFrom === null || termFrom <= day) && (termTo === null || day < termTo);
}
