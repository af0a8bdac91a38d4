import { expect, test } from '@jest/globals';
import type { Caller } from '@regiograaf/subgraph-kit';
import { all, type Ask, type Identified } from './asking.js';

const PARTNER: Caller = { organisation: 'org:gemeente-emmen', scopes: new Set(['contacts:read']) };
const [FROM, TO] = ['2021-01-01', '2027-01-01'];

interface Term {
  term: { from: string | null; to: string | null };
}

interface Told {
  kind: string;
  on: string;
  mandate: Identified | null;
  membership: Identified | null;
  appointment: Identified | null;
}

type Side = Identified | null;
type OfAnOrganisation = { organisation: Side } | null;

type MandateOf = Identified & Term & { grantorOrganisation: Side } & Record<'grantorBody' | 'holderPost' | 'holderBody', OfAnOrganisation>;

/** What began and ended in those years of one kind of thing, as lines that name an organisation that it concerns: read from the things themselves. */
function linesOf(things: readonly (Identified & Term & { sides: readonly Side[] })[]): string[] {
  return things
    .flatMap(({ id, term, sides }) => {
      const moments = [['BEGAN', term.from], ['ENDED', term.to]].filter(([, on]) => on != null && on >= FROM && on < TO);
      return moments.flatMap(([kind, on]) => [...new Set(sides.flatMap((side) => side?.id ?? []))].map((side) => `${side} ${id} ${kind} ${on}`));
    })
    .toSorted();
}

/** Organisations through time: who belonged to what, who held a post, what changed. */
export function organisationsChange(ask: Ask): void {
  test('to what an organisation belongs is asked of a day, through whoever speaks for it, at whatever depth', async () => {
    const belongs = async (slug: string, on: string): Promise<string[]> => {
      const { organisation } = await ask<{ organisation: { belongsTo: Identified[] } }>(`query @asOf(validOn: "${on}") { organisation(id: "org:${slug}") { belongsTo { id } } }`);
      return organisation.belongsTo.map(({ id }) => id.replace('org:', ''));
    };
    expect(await belongs('voorbeeldpraktijk-sluisdeur', '2024-03-01')).toEqual(['voorbeeldzorggroep-waterlandrand', 'hka', 'alliantie']);
    // Its care group speaks for it in HZD, beside belonging there itself.
    expect(await belongs('fictief-praktijk-kromme-jeneverbes', '2024-03-01')).toEqual(['fictief-zorggroep-veenlijn', 'hzd', 'fictief-dorpennetwerk-zuidoost']);
    const spokenFor = await ask(`query @asOf(validOn: "2024-03-01") { organisation(id: "org:fictief-praktijk-kromme-jeneverbes") {
      representedBy(theme: "theme:ouderenzorg", counterparty: HOSPITAL) { ... on MandatedContact { mandate { id } } } } }`);
    expect(spokenFor).toEqual({ organisation: { representedBy: { mandate: { id: 'mandate:drenthe-ouderenzorg-ziekenhuizen' } } } });
    expect(await belongs('fictief-praktijk-papieren-schip', '2024-09-30')).toEqual(['rijnmond-dokters']);
    expect(await belongs('fictief-praktijk-papieren-schip', '2024-10-01')).toEqual([]);
  });

  test('GPs belong in person, with a practice of their own or without, and sit in committees; who they are is for partners', async () => {
    const query = (on: string, person = ''): string => `query @asOf(validOn: "${on}") { organisation(id: "org:hzd") { gpCount owning: gpCount(practiceOwning: true)
      bodies { name seats { personStatus post { name } ${person} } } } }`;
    type Found = { organisation: { gpCount: number; owning: number; bodies: { seats: { personStatus: string | null; post: object | null; person?: object }[] }[] } };
    const [before, since] = [await ask<Found>(query('2025-06-01')), await ask<Found>(query('2026-06-01', 'person { name }'), {}, PARTNER)];
    expect([before.organisation, since.organisation].map(({ gpCount, owning }) => [gpCount, owning])).toEqual([[3, 1], [2, 1]]);
    const inPerson = ({ organisation }: Found): object[] => organisation.bodies.flatMap(({ seats }) => seats.filter(({ personStatus }) => personStatus !== null));
    const withheld = { personStatus: 'WITHHELD', post: null };
    expect(inPerson(before)).toEqual([withheld, withheld]);
    const shown = (name: string): object => ({ personStatus: 'VISIBLE', person: { name: expect.stringContaining(name) }, post: null });
    expect(inPerson(since)).toEqual([shown('Hersenspinsel'), shown('Luchtkasteel')]);
  });

  test('a post outlives whoever holds it: its mandates stay, and it is said what was handed over', async () => {
    const query = (on: string): string => `query @asOf(validOn: "${on}") {
      region(id: "region:drenthe") { mandatedContact(theme: "theme:regionale-huisartsenzorg", counterparty: HOSPITAL, authority: AGREE) { ... on MandatedContact { mandate { id } post { id } person { id } } } }
      post(id: "post:hzd-bestuurder") { handovers { handedOverOn content fromAppointment { id } toAppointment { id } } }
    }`;
    type Found = { region: { mandatedContact: { person: Identified } }; post: { handovers: { content: string[] }[] } };
    const [before, since] = [await ask<Found>(query('2025-08-31'), {}, PARTNER), await ask<Found>(query('2025-09-01'), {}, PARTNER)];
    const contact = (person: string): object => ({ mandate: { id: 'mandate:hzd-ziekenhuizen' }, post: { id: 'post:hzd-bestuurder' }, person: { id: `person:drenthe-${person}` } });
    expect(before.region.mandatedContact).toEqual(contact('anna-fantasie'));
    expect(since.region.mandatedContact).toEqual(contact('bram-schijnbaar'));
    expect(since.post.handovers).toEqual([
      { handedOverOn: '2025-09-01', content: expect.arrayContaining([expect.stringContaining('Mandaten')]), fromAppointment: { id: 'appointment:hzd-bestuurder' }, toAppointment: { id: 'appointment:hzd-bestuurder-2' } },
    ]);
  });

  test('what merged, was split and was taken over is found from either end', async () => {
    const fields = 'predecessors { kind predecessor { id } } successors { kind successor { id } }';
    const found = await ask<Record<string, object>>(`query @asOf(validOn: "2026-06-01") {
      merged: organisation(id: "org:fictief-welzijn-groenboog") { ${fields} }
      split: organisation(id: "org:voorbeeldpraktijk-dubbele-kooi") { ${fields} }
      part: organisation(id: "org:voorbeeldpraktijk-koempel") { ${fields} }
      taken: organisation(id: "org:voorbeeldthuiszorg-oude-galerij") { ${fields} }
    }`);
    const from = (kind: string, ...slugs: string[]): object[] => slugs.map((slug) => ({ kind, predecessor: { id: `org:${slug}` } }));
    const into = (kind: string, ...slugs: string[]): object[] => slugs.map((slug) => ({ kind, successor: { id: `org:${slug}` } }));
    expect(found).toEqual({
      merged: { predecessors: from('MERGER', 'fictief-welzijn-groene-steiger', 'fictief-welzijn-regenboogdijk'), successors: [] },
      split: { predecessors: [], successors: into('SPLIT', 'voorbeeldpraktijk-koempel', 'voorbeeldpraktijk-kolenwagen') },
      part: { predecessors: from('SPLIT', 'voorbeeldpraktijk-dubbele-kooi'), successors: [] },
      taken: { predecessors: [], successors: into('TAKEOVER', 'voorbeeldthuiszorg-kolenspoor') },
    });
  });

  test('whatever mandate, membership or appointment began or ended is told to every organisation that it concerns, once', async () => {
    const on = '2026-10-15';
    const fields = `id changes(from: "${FROM}", to: "${TO}") { kind on mandate { id } membership { id } appointment { id } }`;
    const organisations = await all<Identified & { changes: Told[] }>(ask, { list: 'organisations', on, fields });
    const told = organisations.flatMap(({ id, changes }) =>
      changes.filter(({ kind }) => kind === 'BEGAN' || kind === 'ENDED').flatMap((change) => {
        const subject = change.mandate ?? change.membership ?? change.appointment;
        return subject ? `${id} ${subject.id} ${change.kind} ${change.on}` : [];
      }),
    );

    const holder = '{ organisation { id } }';
    const asked = `id term { from to } grantorOrganisation { id } grantorBody ${holder} holderPost ${holder} holderBody ${holder}`;
    const mandates = await Promise.all(
      ['FUTURE', 'ACTIVE', 'ENDED'].map((status) => all<MandateOf>(ask, { list: 'mandates', args: `, filter: { status: ${status} }`, on, fields: asked })),
    );
    const ofMandates = mandates.flat().map(({ id, term, ...of }) => ({ id, term, sides: [of.grantorOrganisation, ...[of.grantorBody, of.holderPost, of.holderBody].map((each) => each?.organisation ?? null)] }));
    const mandateLines = linesOf(ofMandates);
    expect(mandateLines.length).toBeGreaterThan(80);
    expect(told.filter((line) => line.includes(' mandate:')).toSorted()).toEqual(mandateLines);

    const members = 'memberships { id term { from to } member { id } organisation { id } represents { id } }';
    const belonging = await all<{ memberships: (Identified & Term & { member: Side; organisation: Side; represents: Side[] })[] }>(ask, { list: 'organisations', on, fields: members });
    const memberships = belonging.flatMap((each) => each.memberships.map(({ id, term, member, organisation, represents }) => ({ id, term, sides: [member, organisation, ...represents] })));
    const membershipLines = linesOf(memberships);
    expect(membershipLines.length).toBeGreaterThan(100);
    // Those that ended are told as well, though no list of today has them.
    expect(told).toEqual(expect.arrayContaining(membershipLines));
    expect(new Set(told).size).toBe(told.length);
  });
}
