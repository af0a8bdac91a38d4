interface Observed {
  area: string;
  indicator: string;
  period: string;
}

/** The id of a figure, e.g. `observation:GM0599-inhabitants-2022`: derived, so that a later delivery of it corrects this one. */
export function observationId({ area, indicator, period }: Observed): string {
  return `observation:${slugOf(area)}-${slugOf(indicator)}-${period}`;
}

function slugOf(id: string): string {
  return id.slice(id.indexOf(':') + 1);
}
