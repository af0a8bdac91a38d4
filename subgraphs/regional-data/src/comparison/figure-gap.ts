import { registerEnumType } from 'type-graphql';
import type { MissingReason } from '../observation/missing-reason.js';

export enum FigureGap {
  NOT_PUBLISHED = 'NOT_PUBLISHED',
  SUPPRESSED = 'SUPPRESSED',
  NO_INHABITANTS = 'NO_INHABITANTS',
  UNKNOWN = 'UNKNOWN',
  NOT_RECORDED = 'NOT_RECORDED',
  NOT_AGGREGABLE = 'NOT_AGGREGABLE',
  OTHER_BORDERS = 'OTHER_BORDERS',
}

registerEnumType(FigureGap, {
  name: 'FigureGap',
  description: 'Why there is no value to compare; what is missing is never 0 (reden van ontbreken).',
  valuesConfig: {
    NOT_PUBLISHED: { description: 'Not published (niet gepubliceerd).' },
    SUPPRESSED: { description: 'Suppressed; so few people are counted that they could be recognised (onderdrukt).' },
    NO_INHABITANTS: { description: 'No inhabitants; there is nobody to count (geen inwoners).' },
    UNKNOWN: { description: 'Unknown; the source does not say why (onbekend).' },
    NOT_RECORDED: { description: 'Not recorded; nothing is known here of that year (niet vastgelegd).' },
    NOT_AGGREGABLE: { description: 'Not aggregable; there are figures of its areas, which do not add up (niet op te tellen).' },
    OTHER_BORDERS: { description: 'Other borders; its land was only a part of an area of which there are figures (andere grenzen).' },
  },
});

/** An area of which a figure would be made up, and what is recorded of it. */
export interface GapPart {
  whole: boolean;
  /** Null where nothing is recorded. */
  figure: { missingReason: MissingReason | null } | null;
}

/** Why areas together have no value. */
export function gapOf(parts: readonly GapPart[]): FigureGap {
  const recorded = parts.flatMap(({ whole, figure }) => (whole && figure ? [figure] : []));
  if (recorded.length === 0) return parts.some(({ figure }) => figure) ? FigureGap.OTHER_BORDERS : FigureGap.NOT_RECORDED;
  const reasons = new Set(recorded.map(({ missingReason }) => missingReason));
  if (reasons.has(null)) return FigureGap.NOT_AGGREGABLE;
  const [reason] = reasons;
  return reasons.size === 1 ? FigureGap[reason!] : FigureGap.UNKNOWN;
}
