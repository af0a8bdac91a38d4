import { expect, test } from '@jest/globals';
import type { Caller } from '@regiograaf/subgraph-kit';
import type { Ask, Identified } from './asking.js';

const ON = '2026-10-01';
const PARTNER: Caller = { organisation: 'org:gemeente-rotterdam', scopes: new Set(['contacts:read']) };
const INSURER: Caller = { organisation: 'org:zilveren-kruis', scopes: new Set(['contacts:read']) };
const THEMES = ['ouderenzorg', 'ggz', 'chronische-zorg', 'acute-zorg'];

interface Verdict {
  mandated: boolean | null;
  failure: string | null;
  chain: Identified[];
}

interface Practice extends Identified {
  representedBy: { __typename: string; reason?: string; mandate?: Identified };
}

/** Who may bind whom, and who may sign: asked from either end, both sides of the table. */
export function authorityIsAsked(ask: Ask): void {
  test.each(['rijnmond', 'oostelijk-zuid-limburg', 'drenthe'])('in %s, a practice is represented by whoever answers for the region, unless it is not bound', async (region) => {
    const kinds = 'first: 100, filter: { kinds: [GP_PRACTICE, HEALTH_CENTRE] }';
    let bound = 0;
    for (const theme of THEMES) {
      const about = `theme: "theme:${theme}", counterparty: HOSPITAL`;
      const { region: found } = await ask<{ region: { mandatedContact: { mandate?: Identified; notBoundCount?: number; notBound?: { nodes: Identified[] } }; organisations: { nodes: Practice[] } } }>(
        `query @asOf(validOn: "${ON}") { region(id: "region:${region}") {
          mandatedContact(${about}) { ... on MandatedContact { mandate { id } notBoundCount notBound(first: 100) { nodes { id } } } }
          organisations(${kinds}) { nodes { id representedBy(${about}) { __typename ... on MandatedContact { mandate { id } } ... on NoMandatedContact { reason } } } }
        } }`,
        {},
        PARTNER,
      );
      const { mandate, notBoundCount, notBound } = found.mandatedContact;
      if (!mandate) continue;
      const outside = new Set(notBound!.nodes.map(({ id }) => id));
      expect(notBoundCount).toBe(outside.size);
      for (const { id, representedBy } of found.organisations.nodes) {
        if (!outside.has(id)) expect({ id, mandate: representedBy.mandate }).toEqual({ id, mandate });
        // Another mandate may bind it.
        else expect({ id, is: representedBy.mandate?.id ?? representedBy.reason }).not.toEqual({ id, is: mandate.id });
        bound += Number(!outside.has(id));
      }
    }
    expect(bound).toBeGreaterThan(30);
  });

  test('an insurer’s purchaser may sign up to the ceiling: asked of the organisation, the post and the person, by those who may see it', async () => {
    const verdict = (amount: string, more = ''): string =>
      `authorised(theme: "theme:financiering", counterparty: GP_CARE, authority: SIGN, region: "region:rijnmond", amount: "${amount}" ${more}) { mandated failure chain { id } }`;
    const fields = `enough: ${verdict('15000000')} tooMuch: ${verdict('15000000.01')} before: ${verdict('12500000.01', ', date: "2024-12-31"')} long: ${verdict('1', ', date: "2020-01-01"')}`;
    const found = await ask<{ post: { appointments: { person: Record<string, Verdict> }[] } & Record<string, Verdict>; organisation: Record<string, Verdict> }>(
      `query @asOf(validOn: "${ON}") { post(id: "post:zilveren-kruis-inkoper-huisartsenzorg") { ${fields} appointments { person { ${fields} } } } organisation(id: "org:zilveren-kruis") { ${fields} } }`,
      {},
      INSURER,
    );
    const no = (failure: string): Verdict => ({ mandated: false, failure, chain: [] });
    const expected = {
      enough: { mandated: true, failure: null, chain: [{ id: 'mandate:zilveren-kruis-rijnmond-2025' }] },
      tooMuch: no('CEILING_EXCEEDED'),
      before: no('CEILING_EXCEEDED'),
      long: no('NOT_YET'),
    };
    const { appointments, ...post } = found.post;
    expect(post).toEqual(expected);
    expect(found.organisation).toEqual(expected);
    // Who holds the post today did not in 2020: then, they could sign nothing.
    expect(appointments.map(({ person }) => person)).toEqual([{ ...expected, long: no('NO_POST') }]);
  });

  test('who may not see the ceiling is told nothing of it, and all else', async () => {
    const verdict = (amount: string): string => `authorised(theme: "theme:financiering", counterparty: GP_CARE, authority: SIGN, region: "region:rijnmond", amount: "${amount}") { mandated failure }`;
    const fields = `one: ${verdict('1')} much: ${verdict('99999999')} none: authorised(theme: "theme:financiering", counterparty: GP_CARE, authority: SIGN, region: "region:rijnmond") { mandated failure }`;
    const { post } = await ask<{ post: object }>(`query @asOf(validOn: "${ON}") { post(id: "post:zilveren-kruis-inkoper-huisartsenzorg") { ${fields} } }`);
    const withheld = { mandated: null, failure: 'WITHHELD' };
    expect(post).toEqual({ one: withheld, much: withheld, none: { mandated: true, failure: null } });
  });

  test('a practice sees who may bind it, and a post what it may decide', async () => {
    const fields = 'holds failure mandate { id term { status } certainty }';
    interface Held {
      holds: boolean;
      failure: string | null;
      mandate: Identified & { term: { status: string }; certainty: string };
    }
    const { organisation, post } = await ask<{ organisation: { boundBy: Held[] }; post: { mayDecide: Held[] } }>(
      `query @asOf(validOn: "${ON}") { organisation(id: "org:fictief-praktijk-blauwe-tros") { boundBy(authority: REPRESENT) { ${fields} } } post(id: "post:zilveren-kruis-inkoper-huisartsenzorg") { mayDecide { ${fields} } } }`,
    );
    for (const held of [organisation.boundBy, post.mayDecide]) {
      expect(held.some(({ holds }) => holds)).toBe(true);
      expect(held.some(({ failure }) => failure === 'EXPIRED')).toBe(true);
      for (const { holds, failure, mandate } of held) {
        expect(holds).toBe(failure === null);
        if (holds) expect(mandate).toMatchObject({ term: { status: 'ACTIVE' }, certainty: 'ESTABLISHED' });
        if (mandate.term.status === 'ENDED') expect(failure).toBe('EXPIRED');
      }
    }
  });

  test('every signal of every region says how much it matters, what it is about and what to do, in both languages', async () => {
    interface Signal {
      kind: string;
      severity: string;
      records: string[];
      [text: string]: unknown;
    }
    const { regions } = await ask<{ regions: { governanceSignals: Signal[] }[] }>(
      `query @asOf(validOn: "${ON}") { regions(kind: RHO) { governanceSignals(expiringWithinDays: 365) { kind severity records message whatToDo english: message(lang: EN) toDo: whatToDo(lang: EN) } } }`,
      {},
      PARTNER,
    );
    const signals = regions.flatMap(({ governanceSignals }) => governanceSignals);
    const kinds = ['VACANT_POST', 'EXPIRING_MANDATE', 'THEME_WITHOUT_LEAD', 'NOT_CONFIRMED', 'UNREPRESENTED_MEMBERS', 'HANDOVER_WITHOUT_CONTENT', 'NO_DECISION', 'CONFLICTING_MANDATES', 'MANY_THEMES'];
    expect(new Set(signals.map(({ kind }) => kind))).toEqual(new Set(kinds));
    for (const signal of signals) {
      expect(['URGENT', 'WARNING', 'INFO']).toContain(signal.severity);
      expect(signal.records.length).toBeGreaterThan(0);
      expect([signal['message'], signal['whatToDo'], signal['english'], signal['toDo']]).toEqual(Array(4).fill(expect.stringMatching(/\.$/)));
    }
  });
}
