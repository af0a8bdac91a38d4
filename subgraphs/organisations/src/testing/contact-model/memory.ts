/** What the graph was told: attributes by column name, which hold within `valid` (always unless given), and when it was told. */
export interface Told {
  thing: string;
  row: { id: string; valid?: string; [attribute: string]: unknown };
  at: string;
}

/** The id of something else, or null where it has none. */
export type Id = string | null;

const ids = {
  theme: null,
  parent: null,
  organisation: null,
  member: null,
  member_person: null,
  body: null,
  post: null,
  person: null,
  grantor_body: null,
  grantor_organisation: null,
  holder_post: null,
  holder_body: null,
};
const texts = { kind: '', region: '', reason: '', granting_side: '', counterparty: '', authority: '' };
const contact = { phone: null, email: null, website: null };

/** What a record reads as where nothing was said: attributes by the names of their columns. */
const NOTHING = { ...(ids as Record<keyof typeof ids, Id>), ...texts, ...(contact as Record<keyof typeof contact, string | null>), acting: false, exclusive: false };
const NOBODY: { regions: readonly string[]; represents: readonly string[] } = { regions: [], represents: [] };

/** How an unknown record reads. */
export function unknownFact(id: string): Fact {
  return { ...NOTHING, ...NOBODY, id, certainty: 'UNKNOWN', status: 'FUTURE', from: null, to: null };
}

/** A record as it reads on a day; of its attributes, those that its kind of thing has mean something. */
export type Fact = typeof NOTHING & typeof NOBODY & Days & { id: string; certainty: string; status: 'FUTURE' | 'ACTIVE' | 'ENDED' };

/** All that reads of things of one kind on a day, as known at a moment: what was said of each, one after another, later words over earlier ones. */
export function factsOf(told: readonly Told[], { validOn, knownAt }: { validOn: string; knownAt: string }): Fact[] {
  const said = new Map<string, { certainty: string; [attribute: string]: unknown }>();
  for (const each of told) {
    if (each.at > knownAt || !includes(days(each.row.valid), validOn)) continue;
    // Whoever records says how certain it is, or it is established.
    said.set(each.row.id, { ...said.get(each.row.id), certainty: 'ESTABLISHED', ...each.row });
  }
  return [...said].map(([id, attributes]) => {
    const term = days(attributes['term'] as string | undefined);
    return { ...NOTHING, ...NOBODY, ...attributes, id, ...term, status: statusOf(term, validOn) };
  });
}

export interface Days {
  from: string | null;
  to: string | null;
}

/** The bounds of a range such as `[2022-01-01,)`. */
export function days(range = '[,)'): Days {
  const [from, to] = range.slice(1, -1).split(',');
  return { from: from || null, to: to || null };
}

export function includes({ from, to }: Days, day: string): boolean {
  return (from === null || from <= day) && (to === null || day < to);
}

function statusOf(term: Days, day: string): Fact['status'] {
  if (term.to !== null && term.to <= day) return 'ENDED';
  return includes(term, day) ? 'ACTIVE' : 'FUTURE';
}
