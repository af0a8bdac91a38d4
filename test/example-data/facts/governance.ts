import { expect } from '@jest/globals';
import { THEMES_OF_THE_ALLIANTIE } from './amsterdam.js';
import { among, SAID, saidBy, TERM, text, UNKNOWN_TERM, type PublishedFacts } from './fact.js';

const mijnstreek = saidBy({ publisher: 'hechtehuisartsenzorg.nl' });
const ineen = saidBy({ publisher: 'InEen' });
const guide = saidBy({ publisher: 'LHV, InEen en ZN' });

/** Questions to the GPs of the Mijnstreek, whatever the theme and whoever asks. */
const QUESTIONS = [
  ['theme:ouderenzorg', 'HOSPITAL'],
  ['theme:medisch-beleid', 'MUNICIPALITY'],
  ['theme:financiering', 'INSURER'],
  ['theme:preventie', 'WELFARE'],
] as const;

/** How far HZD goes towards whom, and one step further. */
const HZD = [
  ['agrees with hospitals, and signs nothing', 'ziekenhuizen', 'HOSPITAL', 'AGREE', 'SIGN'],
  ['negotiates with insurers, and agrees to nothing', 'zorgverzekeraars', 'INSURER', 'NEGOTIATE', 'AGREE'],
  ['seeks cooperation with municipalities, and does not negotiate', 'gemeenten', 'MUNICIPALITY', 'EXPLORE', 'NEGOTIATE'],
  ['seeks cooperation with welfare, and does not negotiate', 'welzijn', 'WELFARE', 'EXPLORE', 'NEGOTIATE'],
] as const;

const COMMITTEES = ['wijk', 'mdo', 'waarneming'] as const;

const DECISIONS = [
  ['MSH is about medical policy, HOZL organises care and purchases', 'mijnstreek-rolverdeling', mijnstreek, ['medische beleid', 'organiseert', 'inkoopt']],
  ['the Alliantie chose themes, and a lead for each', 'alliantie-themas-en-trekkers', ineen, ['thema', 'trekker']],
  ['the Huisartsenkring represents the small care groups', 'alliantie-hka-vertegenwoordigt', ineen, ['Huisartsenkring', 'kleine zorggroepen']],
  ['GEZ organisations agreed on preferred providers of wijkverpleging', 'gez-voorkeursaanbieders-wijkverpleging', ineen, ['voorkeursaanbieders', 'wijkverpleging']],
] as const;

/** One on every theme of the Alliantie, and one on all. */
const OF_THE_ALLIANTIE = ['theme:regionale-huisartsenzorg', ...THEMES_OF_THE_ALLIANTIE].map(() => ({ holds: false, failure: 'NOT_ESTABLISHED' }));

const GENERAL = 'theme: "theme:regionale-huisartsenzorg"';

export const GOVERNANCE: PublishedFacts = {
  source: 'Who may speak for whom',
  on: '2024-03-01',
  facts: [
    ...QUESTIONS.map(([theme, counterparty]) => ({
      fact: `a question to the GPs of the Mijnstreek involves HOZL and MSH: ${theme}, ${counterparty}`,
      query: `region(id: "region:oostelijk-zuid-limburg") {
        mandatedContact(theme: "${theme}", counterparty: ${counterparty}) { ... on ThemeAnswer { alsoInvolve { organisation { shortName } reason source { publisher } } } }
      }`,
      expected: {
        region: {
          mandatedContact: {
            alsoInvolve: among(
              ...['HOZL', 'MSH'].map((shortName) => ({ organisation: { shortName }, reason: text('bestuursniveau'), source: { publisher: expect.stringContaining('hechtehuisartsenzorg.nl') } })),
            ),
          },
        },
      },
    })),
    {
      fact: 'HOZL may purchase with the insurer: what proves it is the agreement with MSH, of an unknown day',
      query: `mandateCheck(organisation: "org:hozl", region: "region:oostelijk-zuid-limburg", theme: "theme:inkoop-en-contractering", counterparty: INSURER, authority: NEGOTIATE) {
        mandated failure findings { failure } chain { id decision { id decidedOn ${SAID} } }
      }`,
      expected: {
        mandateCheck: {
          mandated: true,
          failure: null,
          findings: [],
          chain: [{ id: 'mandate:hozl-inkoop-zorgverzekeraar', decision: { id: 'decision:mijnstreek-rolverdeling', decidedOn: null, ...mijnstreek() } }],
        },
      },
    },
    ...COMMITTEES.map((slug) => ({
      fact: `a committee of GPs may speak for its members; which decision says so is not stated: ${slug}`,
      query: `mandate(id: "mandate:msh-commissie-${slug}") { decision { id } holderBody { mayDecide { holds mandate { id ${TERM} ${SAID} } } } }`,
      expected: { mandate: { decision: null, holderBody: { mayDecide: among({ holds: true, mandate: { id: `mandate:msh-commissie-${slug}`, ...UNKNOWN_TERM, ...mijnstreek() } }) } } },
    })),
    {
      fact: 'that the sources do not name these decisions is something to ask for',
      query: `mijnstreek: region(id: "region:oostelijk-zuid-limburg") { governanceSignals(kinds: [NO_DECISION]) { organisations { id } records whatToDo } }
        drenthe: region(id: "region:drenthe") { governanceSignals(kinds: [NO_DECISION]) { organisations { id } records } }`,
      expected: {
        mijnstreek: {
          governanceSignals: among({
            organisations: [{ id: 'org:msh' }],
            records: among(...COMMITTEES.map((slug) => `mandate:msh-commissie-${slug}`)),
            whatToDo: text('besluit', 'bron'),
          }),
        },
        drenthe: { governanceSignals: among({ organisations: [{ id: 'org:hzd' }], records: among(...HZD.map(([, slug]) => `mandate:hzd-${slug}`)) }) },
      },
    },
    ...HZD.map(([does, slug, counterparty, authority, further]) => ({
      fact: `HZD ${does}`,
      query: `region(id: "region:drenthe") {
          far: mandatedContact(${GENERAL}, counterparty: ${counterparty}, authority: ${authority}) { __typename ... on MandatedContact { mandate { id ${SAID} } post { organisation { name } } } }
          further: mandatedContact(${GENERAL}, counterparty: ${counterparty}, authority: ${further}) { __typename ... on NoMandatedContact { reason fallback { step mandate { id } } } }
        }
        organisation(id: "org:hzd") {
          far: authorised(${GENERAL}, counterparty: ${counterparty}, authority: ${authority}, region: "region:drenthe") { mandated mandate { id } }
          further: authorised(${GENERAL}, counterparty: ${counterparty}, authority: ${further}, region: "region:drenthe") { mandated failure findings { failure records } }
        }`,
      expected: {
        region: {
          far: { __typename: 'MandatedContact', mandate: { id: `mandate:hzd-${slug}`, ...ineen() }, post: { organisation: { name: 'HZD' } } },
          further: { __typename: 'NoMandatedContact', reason: 'LOWER_AUTHORITY', fallback: { step: 'LOWER_AUTHORITY', mandate: { id: `mandate:hzd-${slug}` } } },
        },
        organisation: {
          far: { mandated: true, mandate: { id: `mandate:hzd-${slug}` } },
          further: { mandated: false, failure: 'LOWER_AUTHORITY', findings: among({ failure: 'LOWER_AUTHORITY', records: among(`mandate:hzd-${slug}`) }) },
        },
      },
    })),
    ...DECISIONS.map(([decided, slug, said, words]) => ({
      fact: `decided on an unknown day: ${decided}`,
      query: `decision(id: "decision:${slug}") { title decidedOn decidedPrecision ${TERM} ${SAID} }`,
      expected: { decision: { title: text(...words), decidedOn: null, decidedPrecision: 'UNKNOWN', ...UNKNOWN_TERM, ...said() } },
    })),
    ...THEMES_OF_THE_ALLIANTIE.map((theme) => ({
      fact: `which mandate the Alliantie has is an open question; the lead, who is not known, must be involved: ${theme}`,
      query: `region(id: "region:amsterdam") {
        mandatedContact(theme: "${theme}", counterparty: HOSPITAL, authority: REPRESENT) {
          __typename ... on NoMandatedContact { reason } ... on ThemeAnswer { certainty fictional lastConfirmedAt notYet { id } underDiscussion { holderBody { organisation { id } } ${SAID} } alsoInvolve { post { id } fictional themeLead { ${SAID} } } }
        }
      }`,
      expected: {
        region: {
          mandatedContact: {
            __typename: 'NoMandatedContact',
            reason: 'MANDATE_UNDER_DISCUSSION',
            certainty: 'UNDER_NEGOTIATION',
            fictional: false,
            lastConfirmedAt: null,
            notYet: [],
            underDiscussion: among({ holderBody: { organisation: { id: 'org:alliantie' } }, ...ineen('UNDER_NEGOTIATION') }),
            alsoInvolve: among({ post: null, fictional: false, themeLead: ineen() }),
          },
        },
      },
    })),
    {
      fact: 'the Alliantie may decide nothing, and binds nobody: HKA, SAG and ROHA are its members, and no mandate of it holds',
      query: `organisation(id: "org:alliantie") { mayDecide { holds failure } } sag: organisation(id: "org:sag") { boundBy(authority: REPRESENT) { holds failure } }`,
      expected: {
        organisation: { mayDecide: OF_THE_ALLIANTIE },
        sag: { boundBy: OF_THE_ALLIANTIE },
      },
    },
    {
      fact: 'the practices and care groups of Rijnmond joined forces: no organisation went over into Rijnmond Dokters',
      query: 'organisation(id: "org:rijnmond-dokters") { predecessors { id } allPredecessors { id } }',
      expected: { organisation: { predecessors: [], allPredecessors: [] } },
    },
    {
      fact: 'Rijnmond Dokters began early in January 2022, to the month',
      query: 'organisation(id: "org:rijnmond-dokters") { changes(from: "2021-12-01", to: "2022-02-01") { on precision kind certainty organisation { id } } }',
      expected: { organisation: { changes: among({ on: '2022-01-01', precision: 'MONTH', kind: 'BEGAN', certainty: 'ESTABLISHED', organisation: { id: 'org:rijnmond-dokters' } }) } },
    },
    {
      fact: 'the guide is of LHV, InEen and ZN',
      query: 'lhv: organisation(id: "org:lhv") { name fictional } ineen: organisation(id: "org:ineen") { name fictional } zn: organisation(id: "org:zn") { name fictional }',
      expected: {
        lhv: { name: 'Landelijke Huisartsen Vereniging', fictional: false },
        ineen: { name: 'InEen', fictional: false },
        zn: { name: 'Zorgverzekeraars Nederland', fictional: false },
      },
    },
    {
      fact: 'the labour market may need cooperation beyond the region, as ICT may',
      query: `theme(id: "theme:arbeidsmarkt") { note ${SAID} }`,
      expected: { theme: { note: text('bovenregionale samenwerking', 'ICT'), ...guide() } },
    },
    {
      fact: 'the purchaser of an insurer needs a mandate too: the guide asks for clarity on both sides',
      query: `theme(id: "theme:inkoop-en-contractering") { note ${SAID} }`,
      expected: { theme: { note: text('beide kanten', 'mandaat', 'onderwerp', 'tijd', 'bekrachtigd'), ...guide() } },
    },
  ],
};
