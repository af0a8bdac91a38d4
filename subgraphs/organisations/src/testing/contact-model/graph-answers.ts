import { PARTNER, type OrganisationsGraph } from '../organisations-graph.js';
import type { NaiveAnswer } from './naive-answer.js';
import type { Question } from './state.js';

const TURNED_TO = 'step reason post { id } body { id } themeLead { id } mandate { id } contactPoints { value }';
const FIELDS = `fragment Answer on MandatedContactResult {
  kind: __typename
  ... on ThemeAnswer { certainty underDiscussion { id } fallback { ${TURNED_TO} } alsoInvolve { reason organisation { id } body { id } post { id } themeLead { id } } }
  ... on MandatedContact { post { id } body { id } contactPoints { value } person { id } personStatus mandate { id } chain { id }
    notBoundCount notBound(first: 100) { totalCount nodes { id } } }
  ... on NoMandatedContact { reason }
}`;

/** What the graph answers to questions on one day, as known at one moment; in one operation. */
export async function graphAnswers(graph: OrganisationsGraph, questions: readonly Question[], { validOn, knownAt }: { validOn: string; knownAt: string }): Promise<(NaiveAnswer | null)[]> {
  const numbered = questions.map((question, index) => ({ ...question, index }));
  const regions = [...Map.groupBy(numbered, ({ region }) => region)].map(([region, asked], index) => {
    const fields = asked.map(({ theme, counterparty, authority, index: at }) => `a${at}: mandatedContact(theme: "${theme}", counterparty: ${counterparty}, authority: ${authority}) { ...Answer }`);
    return `r${index}: _entities(representations: [{ __typename: "Region", id: "${region}" }]) { ... on Region { ${fields.join(' ')} } }`;
  });
  const found = await graph.ask<Record<string, object[]>>(`query @asOf(validOn: "${validOn}", knownAt: "${knownAt}") { ${regions.join(' ')} } ${FIELDS}`, {}, PARTNER);
  const answers = Object.assign({}, ...Object.values(found).flat()) as Record<string, Found | null>;
  return questions.map((_, index) => comparable(answers[`a${index}`]!));
}

interface Named {
  id: string;
}

interface Found {
  kind: string;
  reason?: string;
  mandate?: Named | null;
  chain?: Named[];
  post?: Named | null;
  body?: Named | null;
  contactPoints?: { value: string }[];
  person?: Named | null;
  personStatus?: string;
  notBoundCount?: number | null;
  notBound?: { nodes: Named[] } | null;
  fallback: { step: string; reason: string; post: Named | null; body: Named | null; themeLead: Named | null; mandate: Named | null; contactPoints: { value: string }[] } | null;
  alsoInvolve: { reason: string; organisation: Named | null; post: Named | null; body: Named | null; themeLead: Named | null }[];
  underDiscussion: Named[];
  certainty: string | null;
}

function comparable(found: Found | null): NaiveAnswer | null {
  return (
    found && {
      kind: found.kind,
      reason: found.reason ?? null,
      mandate: idOf(found.mandate),
      chain: found.chain?.map(({ id }) => id) ?? [],
      post: idOf(found.post),
      body: idOf(found.body),
      contactPoints: valuesOf(found),
      person: idOf(found.person),
      personStatus: found.personStatus ?? null,
      notBoundCount: found.notBoundCount ?? null,
      notBound: found.notBound?.nodes.map(({ id }) => id).toSorted() ?? null,
      fallback: found.fallback && { ...found.fallback, ...withIds(found.fallback), mandate: idOf(found.fallback.mandate), contactPoints: valuesOf(found.fallback) },
      // That somebody leads a theme is said in the graph's own words.
      alsoInvolve: found.alsoInvolve.map(({ reason, ...each }) => ({ ...withIds(each), rule: each.themeLead ? null : reason, organisation: idOf(each.organisation) })),
      underDiscussion: found.underDiscussion.map(({ id }) => id).toSorted(),
      certainty: found.certainty,
    }
  );
}

function withIds({ post, body, themeLead }: Record<'post' | 'body' | 'themeLead', Named | null>): Record<'post' | 'body' | 'themeLead', string | null> {
  return { post: idOf(post), body: idOf(body), themeLead: idOf(themeLead) };
}

function valuesOf({ contactPoints = [] }: { contactPoints?: { value: string }[] }): string[] {
  return contactPoints.map(({ value }) => value);
}

function idOf(found: Named | null | undefined): string | null {
  return found?.id ?? null;
}
