import type { TestGraph } from '@regiograaf/subgraph-kit/testing';

type TestRow = Parameters<TestGraph['record']>[1];

// Rows with no more than they need. Slugs are given without their prefix; attributes by column name, with their prefixes.

type Attributes = object;

export function organisation(slug: string, attributes: Attributes = {}): TestRow {
  return { id: `org:${slug}`, name: `Organisatie ${slug}`, kind: 'OTHER', regions: ['region:noord'], ...attributes };
}

export function membership(slug: string, [member, of]: [string, string], attributes: Attributes = {}): TestRow {
  return { id: `membership:${slug}`, member: `org:${member}`, organisation: `org:${of}`, ...attributes };
}

export function body(slug: string, of: string, attributes: Attributes = {}): TestRow {
  return { id: `body:${slug}`, name: `Orgaan ${slug}`, kind: 'BOARD', organisation: `org:${of}`, ...attributes };
}

export function post(slug: string, of: string, attributes: Attributes = {}): TestRow {
  return { id: `post:${slug}`, name: `Functie ${slug}`, kind: 'DIRECTOR', organisation: `org:${of}`, ...attributes };
}

export function appointment(slug: string, [on, person]: [string, string], attributes: Attributes = {}): TestRow {
  return { id: `appointment:${slug}`, post: `post:${on}`, person: `person:${person}`, acting: false, ...attributes };
}

export function theme(slug: string, attributes: Attributes = {}): TestRow {
  return { id: `theme:${slug}`, name_nl: `Thema ${slug}`, name_en: `Theme ${slug}`, ...attributes };
}

export function lead(slug: string, [of, theme]: [string, string], attributes: Attributes = {}): TestRow {
  return { id: `lead:${slug}`, organisation: `org:${of}`, theme: `theme:${theme}`, ...attributes };
}

export function decision(slug: string, attributes: Attributes = {}): TestRow {
  return { id: `decision:${slug}`, title: `Besluit ${slug}`, ...attributes };
}

/** For GP care, towards hospitals, to negotiate in the north; given by `org:group`, held by `post:director`, unless the attributes say otherwise. */
export function mandate(slug: string, theme: string, attributes: Attributes = {}): TestRow {
  return {
    id: `mandate:${slug}`,
    theme: `theme:${theme}`,
    regions: ['region:noord'],
    granting_side: 'GP_CARE',
    counterparty: 'HOSPITAL',
    authority: 'NEGOTIATE',
    exclusive: false,
    ...('grantor_body' in attributes ? {} : { grantor_organisation: 'org:group' }),
    ...('holder_body' in attributes ? {} : { holder_post: 'post:director' }),
    ...attributes,
  };
}

export function involvement(slug: string, attributes: Attributes = {}): TestRow {
  return { id: `involvement:${slug}`, region: 'region:noord', reason: `Reden ${slug}`, ...attributes };
}

export function succession(slug: string, [predecessor, successor]: [string, string], attributes: Attributes = {}): TestRow {
  return { id: `succession:${slug}`, predecessor: `org:${predecessor}`, successor: `org:${successor}`, kind: 'MERGER', ...attributes };
}

export function seat(slug: string, of: string, attributes: Attributes): TestRow {
  return { id: `seat:${slug}`, body: `body:${of}`, chair: false, ...attributes };
}

export function handover(slug: string, on: string, attributes: Attributes = {}): TestRow {
  return { id: `handover:${slug}`, post: `post:${on}`, ...attributes };
}

export function endorsement(slug: string, of: string, attributes: Attributes): TestRow {
  return { id: `endorsement:${slug}`, mandate: `mandate:${of}`, ...attributes };
}

/** `count` rows, made from the numbers 1, 2, … as slugs that sort in that order. */
export function many<T>(count: number, make: (slug: string) => T): T[] {
  return Array.from({ length: count }, (_, index) => make(String(index + 1).padStart(3, '0')));
}
