export type AreaKind = 'municipality' | 'wijk' | 'buurt';

const FORMS: readonly [AreaKind, RegExp][] = [
  ['municipality', /^GM\d{4}$/],
  ['wijk', /^WK\d{4}[0-9A-Z]{2}$/],
  ['buurt', /^BU\d{4}[0-9A-Z]{4}$/],
];

// Larger areas that tables have too: the country (NL00 at CBS, NL01 at RIVM), parts of it, provinces, and regions of many kinds.
const LARGER = /^(NL|LD|PV|CR|RP|CP|SGP?|VR|GG|AM|PO|RE|ZK|JZ|LG|TG|RK|RT|MK|UA|RR|WZ|OR|ST|KK|SA)[0-9A-Z]{2,4}$/;

// Of an area that is larger, some tables say in its name what it is: `Groningen (PV)`.
const LARGER_NAME = /^Nederland$| \((LD|PV|CR|RP|CP|SG|VR|GG|AM|PO|RE|ZK|JZ|LG|TG|RK|RT|MK|UA|RR|WZ|OR|ST|KK|SA)\)$/;

const KINDS: ReadonlyMap<string, AreaKind> = new Map([['gemeente', 'municipality'], ['wijk', 'wijk'], ['buurt', 'buurt']]);

/** Kind of an area by how a table calls it, `larger` for one that is none of the three, undefined if that says nothing. */
export function kindOfWord(word: string): AreaKind | 'larger' | undefined {
  const plain = word.trim().toLowerCase();
  return KINDS.get(plain) ?? (plain === '' ? undefined : 'larger');
}

export function isNameOfLarger(name: string): boolean {
  return LARGER_NAME.test(name);
}

/** Kind of the area that a code is of, `larger` for one that is none of the three, undefined if it is no code. Codes come padded. */
export function kindOfCode(code: string): AreaKind | 'larger' | undefined {
  const [kind] = FORMS.find(([, form]) => form.test(code)) ?? [];
  return kind ?? (LARGER.test(code) ? 'larger' : undefined);
}

export function municipalityOf(code: string): string {
  return `GM${code.slice(2, 6)}`;
}

export function wijkOf(buurtCode: string): string {
  return `WK${buurtCode.slice(2, 8)}`;
}
