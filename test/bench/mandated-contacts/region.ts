import type { Row, Rows } from '../shared/recorder.js';

export const PRACTICES_PER_REGION = 120;
const GROUPS = ['group-1', 'group-2', 'group-3'];
const ROOTS = ['chronic', 'elderly', 'acute', 'digital'];
const PARTS = [1, 2, 3, 4, 5];
export interface Period {
  year: number;
  term: string;
}

/** Two years each, ten years together. */
export const PERIODS = [2016, 2018, 2020, 2022, 2024].map((year): Period => ({ year, term: `[${year}-01-01,${year + 2}-01-01)` }));

const times = <T>(count: number, make: (number: number) => T): T[] => Array.from({ length: count }, (_, index) => make(index + 1));

const POSTS = [['director', 'DIRECTOR'], ['office', 'SECRETARIAT'], ...times(18, (number) => [`manager-${number}`, 'THEME_LEAD'] as const)] as const;
/** The practices that belong to a group. */
const MEMBERS = times(PRACTICES_PER_REGION, (number) => number).filter((number) => number % 10 !== 0);

/** All regions share these: each root with its parts. */
export const THEMES: Row[] = ROOTS.flatMap((root) => [theme(root, null), ...PARTS.map((part) => theme(`${root}-${part}`, `theme:${root}`))]);

function theme(slug: string, parent: string | null): Row {
  return { id: `theme:${slug}`, name_nl: `Thema ${slug}`, name_en: `Theme ${slug}`, parent };
}

/** What there is in a region from the start: its organisations, with the practices that mandates bind or not, and their bodies and posts. */
export function baseRows(region: string): Rows {
  const regions = [`region:${region}`];
  const organisation = (slug: string, kind: string): Row => ({ id: `org:${region}-${slug}`, name: `Organisatie ${slug}`, kind, regions });
  const body = (slug: string, of: string, kind: string): Row => ({ id: `body:${region}-${slug}`, name: `Orgaan ${slug}`, kind, organisation: `org:${region}-${of}` });
  const post = (slug: string, of: string, kind: string): Row => ({
    id: `post:${region}-${slug}`,
    name: `Functie ${slug}`,
    kind,
    organisation: `org:${region}-${of}`,
    email: `${slug}@${region}.example`,
  });
  return {
    organisation: [
      organisation('rho', 'RHO'),
      organisation('circle', 'GP_CIRCLE'),
      organisation('hospital', 'HOSPITAL'),
      ...GROUPS.map((slug) => organisation(slug, 'CARE_GROUP')),
      ...times(PRACTICES_PER_REGION, (number) => organisation(`practice-${number}`, 'GP_PRACTICE')),
    ],
    membership: [
      ...GROUPS.map((slug) => membership(region, slug, 'rho')),
      { ...membership(region, 'circle', 'rho'), represents: times(10, (number) => `org:${region}-practice-${number}`) },
      // One in ten belongs to none.
      ...MEMBERS.filter((number) => !isLate(number)).map((number) => membership(region, `practice-${number}`, GROUPS[number % 3]!)),
    ],
    body: [body('members', 'rho', 'MEMBERS_MEETING'), body('board', 'rho', 'BOARD'), ...GROUPS.map((slug) => body(`${slug}-board`, slug, 'BOARD'))],
    post: POSTS.map(([slug, kind]) => post(slug, 'rho', kind)),
    involvement: ROOTS.map((root) => ({ id: `involvement:${region}-${root}`, region: regions[0], theme: `theme:${root}`, organisation: `org:${region}-hospital`, reason: 'Altijd erbij' })),
  };
}

/** What comes with a period: who holds the posts, who leads the themes, and the decision that gives the mandates. */
export function periodRows(region: string, { year, term }: Period): Rows {
  return {
    // Every fifth post is vacant since 2024, half of those with an acting holder.
    appointment: POSTS.flatMap(([slug], index): Row[] => {
      const held = { post: `post:${region}-${slug}`, person: `person:${region}-${index}-${year}`, acting: year === 2024 && index % 10 === 0, term };
      return year === 2024 && index % 5 === 0 && index % 10 !== 0 ? [] : [{ id: `appointment:${region}-${slug}-${year}`, ...held }];
    }),
    theme_lead: THEMES.map(({ id }, index) => ({
      id: `lead:${region}-${id.slice('theme:'.length)}-${year}`,
      theme: id,
      organisation: `org:${region}-rho`,
      post: `post:${region}-manager-${(index % 18) + 1}`,
      term,
    })),
    decision: [{ id: `decision:${region}-${year}`, title: `Besluit van ${year}`, body: `body:${region}-members`, decided_on: `${year - 1}-12-01` }],
  };
}

/** The practices that came later than the last mandates were given: one in seven. */
export function lateRows(region: string): Rows {
  return { membership: MEMBERS.filter(isLate).map((number) => ({ ...membership(region, `practice-${number}`, GROUPS[number % 3]!), term: '[2025-01-01,)' })) };
}

function membership(region: string, member: string, of: string): Row {
  return { id: `membership:${region}-${member}`, member: `org:${region}-${member}`, organisation: `org:${region}-${of}` };
}

function isLate(number: number): boolean {
  return number % 7 === 0;
}
