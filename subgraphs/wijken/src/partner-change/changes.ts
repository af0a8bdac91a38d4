import type { CareDomain } from '../partnership/care-domain.js';
import type { Counted } from '../partnership/load-counted.js';

export enum PartnerChangeKind {
  GAINED = 'GAINED',
  LOST = 'LOST',
}

/** An organisation that is a partner on one of two dates only, with the partnerships that make it one. */
export interface Change {
  kind: PartnerChangeKind;
  organisationId: string;
  counted: Counted[];
  domains: CareDomain[];
}

/** What changed between two dates, what was gained first, then by organisation. */
export function changesBetween(before: readonly Counted[], after: readonly Counted[]): Change[] {
  return [...only(after, before, PartnerChangeKind.GAINED), ...only(before, after, PartnerChangeKind.LOST)];
}

function only(those: readonly Counted[], others: readonly Counted[], kind: PartnerChangeKind): Change[] {
  const elsewhere = new Set(others.map(({ organisationId }) => organisationId));
  const own = Map.groupBy(those.filter(({ organisationId }) => !elsewhere.has(organisationId)), ({ organisationId }) => organisationId);
  return [...own]
    .map(([organisationId, counted]) => ({
      kind,
      organisationId,
      counted: counted.toSorted((a, b) => (a.id < b.id ? -1 : 1)),
      domains: [...new Set(counted.map(({ domain }) => domain))].toSorted(),
    }))
    .toSorted((a, b) => (a.organisationId < b.organisationId ? -1 : 1));
}
