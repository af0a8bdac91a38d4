import { Certainty, TermStatus } from '@regiograaf/subgraph-kit';
import type { MandateAuthority } from '../mandate/authority.js';
import type { CounterpartyKind } from '../mandate/counterparty.js';
import type { CheckedMandate, CheckFacts } from './facts.js';
import { runsOn } from './runs-on.js';

/** What was said over some days (ISO, the last not included); null where it has no such bound. */
interface Said {
  holdsFrom: string | null;
  holdsTo: string | null;
}

export interface MandatePeriod extends Said {
  id: string;
  themeId: string;
  regionIds: readonly string[];
  grantingSide: CounterpartyKind;
  counterparty: CounterpartyKind;
  authority: MandateAuthority;
  ceilingEuros: string | null;
  exclusive: boolean;
  parentId: string | null;
  certainty: Certainty;
  grantorBodyId: string | null;
  grantorOrganisationId: string | null;
  holderPostId: string | null;
  holderBodyId: string | null;
  termFrom: string | null;
  termTo: string | null;
}

/** What was said of a region's mandates, whatever the day. */
export interface Periods {
  themes: readonly (Said & { id: string; parentId: string | null })[];
  mandates: readonly MandatePeriod[];
  holders: readonly (Said & { id: string; organisationId: string; certainty: Certainty; termFrom: string | null; termTo: string | null })[];
  appointments: readonly (Said & { postId: string; personId: string; acting: boolean })[];
}

/** What of it held on a day: the same as if the graph were asked on that day. */
export function asOf(day: string, { themes, mandates, holders, appointments }: Periods): Omit<CheckFacts, 'binds'> {
  const isSaid = ({ holdsFrom, holdsTo }: Said): boolean => runsOn({ termFrom: holdsFrom, termTo: holdsTo }, day);
  const known = holders.filter(isSaid);
  return {
    themes: new Map(themes.filter(isSaid).map((theme) => [theme.id, theme])),
    mandates: new Map(mandates.filter(isSaid).map((mandate): [string, CheckedMandate] => [mandate.id, { ...mandate, status: statusOn(day, mandate) }])),
    organisationOf: new Map(known.map(({ id, organisationId }) => [id, organisationId])),
    existing: new Set(known.filter((holder) => holder.certainty === Certainty.ESTABLISHED && runsOn(holder, day)).map(({ id }) => id)),
    appointments: appointments.filter(isSaid),
  };
}

function statusOn(day: string, { termFrom, termTo }: MandatePeriod): TermStatus {
  if (termFrom !== null && day < termFrom) return TermStatus.FUTURE;
  return termTo !== null && termTo <= day ? TermStatus.ENDED : TermStatus.ACTIVE;
}
