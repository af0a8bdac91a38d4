import { appointment, body, decision, involvement, lead, membership, organisation, post, theme } from '../rows.js';
import { COUNTS, GROUPS, PERSONS, regionsOf, someId, type Draft, type Thing } from './draft.js';
import type { Told } from './memory.js';
import { someMandate } from './random-mandate.js';
import { someCertainty, somePeriod } from './random-terms.js';

/** A random record by its number; those with a lower number came before. */
export type Make = (draft: Draft, number: number) => Told['row'];

export const MAKE: Record<Thing, Make> = {
  organisation: (draft, number) => {
    const kinds = number < GROUPS ? ['RHO', 'CARE_GROUP', 'ALLIANCE', 'GP_CIRCLE', 'HOSPITAL', 'MEDICAL_STAFF'] : ['GP_PRACTICE', 'GP_PRACTICE', 'HEALTH_CENTRE'];
    return organisation(`${draft.world}-${number}`, { kind: draft.dice.one(kinds), regions: someRegions(draft), ...when(draft, { always: 85, established: 95 }) });
  },
  theme: (draft, number) => {
    const parent = number > 0 && draft.dice.chance(80) ? `theme:${draft.world}-${draft.dice.below(number)}` : null;
    return theme(`${draft.world}-${number}`, { parent, ...when(draft, { always: 85, established: 100 }) });
  },
  membership: (draft, number) => {
    const { dice, world } = draft;
    const member = dice.below(COUNTS.organisation);
    const chosen = dice.below(dice.chance(75) ? GROUPS : COUNTS.organisation);
    const of = chosen === member ? (chosen + 1) % COUNTS.organisation : chosen;
    const represents = dice.some([...Array(COUNTS.organisation).keys()], dice.one([0, 0, 1, 3])).map((each) => `org:${world}-${each}`);
    const person = dice.chance(15) ? { member: null, member_person: `person:${world}-${dice.below(PERSONS)}` } : { member_person: null };
    return membership(`${world}-${number}`, [`${world}-${member}`, `${world}-${of}`], { represents, ...person, ...when(draft) });
  },
  body: (draft, number) => body(`${draft.world}-${number}`, someGroup(draft), { kind: draft.dice.one(['BOARD', 'BOARD', 'MEMBERS_MEETING']), ...when(draft) }),
  post: (draft, number) => {
    const { dice, world } = draft;
    const kind = dice.one(['DIRECTOR', 'CHAIR', 'SECRETARIAT', 'THEME_LEAD', 'PURCHASER']);
    const contact = { phone: dice.chance(40) ? `010-${number}` : null, email: dice.chance(40) ? `${world}-${number}@region.example` : null };
    return post(`${world}-${number}`, someGroup(draft), { kind, ...contact, body: dice.chance(30) ? someId(draft, 'body') : null, ...when(draft, { always: 85, established: 95 }) });
  },
  appointment: (draft, number) => {
    const { dice, world } = draft;
    const pair: [string, string] = [`${world}-${dice.below(COUNTS.post)}`, `${world}-${dice.below(PERSONS)}`];
    return appointment(`${world}-${number}`, pair, { acting: dice.chance(35), ...when(draft) });
  },
  theme_lead: (draft, number) => {
    const { dice, world } = draft;
    const leading = dice.chance(75) ? someId(draft, 'post') : null;
    return lead(`${world}-${number}`, [someGroup(draft), `${world}-${dice.below(COUNTS.theme)}`], { post: leading, ...when(draft) });
  },
  decision: ({ dice, world }, number) => decision(`${world}-${number}`, { decided_on: dice.one(['2020-06-01', null]) }),
  mandate: someMandate,
  involvement: (draft, number) => {
    const { dice, world } = draft;
    const nobody = { organisation: null, body: null, post: null };
    const somebody = dice.one([{ organisation: someId(draft, 'organisation') }, { body: someId(draft, 'body') }, { post: someId(draft, 'post') }]);
    const about = dice.chance(60) ? someId(draft, 'theme') : null;
    return involvement(`${world}-${number}`, { region: dice.one(regionsOf(world)), theme: about, ...nobody, ...somebody, ...when(draft) });
  },
};

/** One region of the world or both, or now and then none. */
function someRegions({ dice, world }: Draft): string[] {
  return dice.one([regionsOf(world), ...regionsOf(world).map((each) => [each]), regionsOf(world).slice(0, 1), dice.chance(20) ? [] : regionsOf(world)]);
}

/** The slug of an organisation that is no practice. */
function someGroup({ dice, world }: Draft): string {
  return `${world}-${dice.below(GROUPS)}`;
}

function when({ dice }: Draft, { always = 55, established = 92 } = {}): object {
  return { term: somePeriod(dice, always), certainty: someCertainty(dice, established) };
}
