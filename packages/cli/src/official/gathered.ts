import type { AreaKind, PublishedLocalArea, PublishedMembership, PublishedSuccession } from '@regiograaf/official-data';
import type { FileCounts } from './report.js';

/** An area of one edition, as the files together give it. */
export interface EditionArea {
  kind: AreaKind;
  code: string;
  year: number;
  name: string | undefined;
  /** Where it was read first. */
  file: string;
  row: number;
}

export type YearLocalArea = PublishedLocalArea & { year: number };

export type YearMembership = PublishedMembership & { year: number };

/** All that files say of areas. */
export interface Gathered {
  areas: EditionArea[];
  successions: PublishedSuccession[];
  memberships: YearMembership[];
  localAreas: YearLocalArea[];
  counts: FileCounts[];
}
