import { SAID, saidBy, TERM, text, UNKNOWN_TERM, type PublishedFacts } from './fact.js';

const said = saidBy({ publisher: 'NZa', publishedOn: '2022-05-17' });

const MODULES = [
  ['chronic care', 'chronische-zorg', 'theme:chronische-zorg', [], 'CHRONIC_CARE'],
  ['frail elderly care', 'kwetsbare-ouderenzorg', 'theme:kwetsbare-ouderen', [], 'FRAIL_ELDERLY_CARE'],
  ['wijk management', 'wijkmanagement', 'theme:wijkmanagement', [], 'WIJK_MANAGEMENT'],
  ['TBHZ, making GP care future-proof, with training', 'tbhz', 'theme:praktijk-van-de-toekomst', ['toekomstbestendig', 'scholing'], 'TBHZ'],
] as const;

const SERVICES = [
  ['an ICT scan of practices', 'ict-praktijkscan', ['ICT', 'praktijk']],
  ['guidance with digital care', 'begeleiding-digitale-zorg', ['begeleiding', 'digitale zorg']],
  ['seconding nurses', 'detachering-verpleegkundigen', ['detachering', 'verpleegkundigen']],
  ['easy referral to GLI providers', 'verwijzen-naar-gli', ['eenvoudig verwijzen', 'leefstijl']],
] as const;

export const RIJNMOND_CONTRACT: PublishedFacts = {
  source: 'Rijnmond (NZa), plan and contract',
  on: '2022-05-17',
  facts: [
    {
      fact: 'four modules, beside four support services and the wijkmanagers',
      query: 'regioplan(id: "regioplan:rijnmond") { activities { id fictional } }',
      expected: {
        regioplan: {
          activities: [
            ...SERVICES.slice(0, 3).map(([, slug]) => slug).toSorted(),
            ...MODULES.map(([, slug]) => `module-${slug}`).toSorted(),
            'verwijzen-naar-gli',
            'wijkmanagers-40-wijken',
          ].map((slug) => ({ id: `activity:rijnmond-${slug}`, fictional: false })),
        },
      },
    },
    ...MODULES.map(([module, slug, theme, words]) => ({
      fact: `a module that practices choose, paid from the funding as a regional network: ${module}`,
      query: `activity(id: "activity:rijnmond-module-${slug}") { title description theme { id } regioplan { id } ${TERM} ${SAID} }`,
      expected: {
        activity: {
          title: text('module'),
          description: text('kiezen zelf', 'financiering als regionaal netwerk', ...words),
          theme: { id: theme },
          regioplan: { id: 'regioplan:rijnmond' },
          ...UNKNOWN_TERM,
          ...said(),
        },
      },
    })),
    {
      fact: 'these four modules are those of the contract; since when is not stated',
      query: `contract(id: "contract:rijnmond-zilveren-kruis-2022") { modules { id kind note ${TERM} uptake { totalCount } ${SAID} } }`,
      expected: {
        contract: {
          modules: MODULES.map(([, slug, , , kind]) => ({
            id: `module:rijnmond-zilveren-kruis-2022-${slug}`,
            kind,
            note: text('financiering als regionaal netwerk', 'praktijk kiest', ...(kind === 'TBHZ' ? ['scholing'] : [])),
            term: { from: null, fromPrecision: 'UNKNOWN', to: '2024-05-17', toPrecision: 'UNKNOWN' },
            uptake: { totalCount: 0 },
            ...said(),
          })).toSorted((one, other) => (one.kind < other.kind ? -1 : 1)),
        },
      },
    },
    ...SERVICES.map(([service, slug, words]) => ({
      fact: `a support service: ${service}`,
      query: `activity(id: "activity:rijnmond-${slug}") { title note owner { name } ${TERM} ${SAID} }`,
      expected: {
        activity: { title: text(...words), note: text('ondersteunende dienst'), owner: { name: 'Rijnmond Dokters' }, ...UNKNOWN_TERM, ...said() },
      },
    })),
    ...SERVICES.map(([service, slug, words]) => ({
      fact: `a support service of Rijnmond Dokters; whether the contract pays for it is not stated: ${service}`,
      query: `supportService(id: "support:rijnmond-${slug}") { name note fundedByContract contract { id } provider { name } region { id } ${TERM} ${SAID} }`,
      expected: {
        supportService: {
          name: text(...words.slice(0, 1)),
          note: text('staat niet in de bron'),
          fundedByContract: null,
          contract: null,
          provider: { name: 'Rijnmond Dokters' },
          region: { id: 'region:rijnmond' },
          ...UNKNOWN_TERM,
          ...said(),
        },
      },
    })),
    {
      fact: 'a contract with Zilveren Kruis for two years; when it began and who signed is not stated',
      query: `contract(id: "contract:rijnmond-zilveren-kruis-2022") {
        region { id } stage durationMonths signedOn term { from fromPrecision status }
        parties { side organisation { name } signedBy { id } ${SAID} } ${SAID}
      }`,
      expected: {
        contract: {
          region: { id: 'region:rijnmond' },
          stage: 'SIGNED',
          durationMonths: 24,
          signedOn: null,
          term: { from: null, fromPrecision: 'UNKNOWN', status: 'ACTIVE' },
          parties: [
            { side: 'PROVIDER', organisation: { name: 'Rijnmond Dokters' }, signedBy: null, ...said() },
            { side: 'INSURER', organisation: { name: 'Zilveren Kruis' }, signedBy: null, ...said() },
          ],
          ...said(),
        },
      },
    },
    {
      fact: 'it is about segment 2 and, in part, segment 3; which part is not stated',
      query: `contract(id: "contract:rijnmond-zilveren-kruis-2022") { segments { segment extent scope ${SAID} } }`,
      expected: {
        contract: {
          segments: [
            { segment: 'S2', extent: 'WHOLE', scope: null, ...said() },
            { segment: 'S3', extent: 'PART', scope: text('niet welk deel'), ...said() },
          ],
        },
      },
    },
    {
      fact: 'a wijk-level agreement: wijkmanagers link GP care with social domain, welfare, ggz and VVT, planned for 40 wijken in 2022, not named',
      query: `agreement(id: "agreement:rijnmond-wijkmanagement-40-wijken") {
        title description published note term { from fromPrecision } contract { id }
        activity { title status theme { id } term { from fromPrecision } ${SAID} } ${SAID}
      }`,
      expected: {
        agreement: {
          title: text('40 wijken'),
          description: text('wijkmanagers', 'verantwoordelijk', 'sociaal domein', 'welzijn', 'ggz', 'VVT', '2022', '40 wijken'),
          published: true,
          note: text('niet genoemd'),
          term: { from: '2022-01-01', fromPrecision: 'YEAR' },
          contract: { id: 'contract:rijnmond-zilveren-kruis-2022' },
          activity: {
            title: text('40 wijken'),
            status: 'PLANNED',
            theme: { id: 'theme:wijkmanagement' },
            term: { from: '2022-01-01', fromPrecision: 'YEAR' },
            ...said('EXPECTED'),
          },
          ...said('EXPECTED'),
        },
      },
    },
  ],
};
