import type { RegionFacts } from './facts.js';

export interface InvolvementAnswer {
  organisationId?: string | null;
  bodyId?: string | null;
  postId?: string | null;
  themeLeadId?: string;
  sourceId: string;
  reason: string;
  fictional: boolean;
}

/**
 * Whoever must be involved on a theme, whoever was asked: the region's own rules, and the leads of the theme and those above it.
 *
 * @param contact the post that answers: it needs no telling that it is involved
 */
export function mustBeInvolved({ leads, rules }: RegionFacts, themeLine: readonly string[], contact?: string | null): InvolvementAnswer[] {
  const byRule = rules.filter(({ themeId }) => themeId === null || themeLine.includes(themeId));
  const named = new Set([contact, ...byRule.map(({ postId }) => postId)]);
  const byLead = themeLine
    .flatMap((theme) => leads.filter(({ themeId }) => themeId === theme))
    .filter(({ postId }) => postId === null || (!named.has(postId) && named.add(postId)));
  return [
    ...byRule,
    ...byLead.map(({ id, themeId, postId, organisationId, sourceId, fictional }) => ({
      themeLeadId: id,
      postId,
      organisationId,
      sourceId,
      fictional,
      reason: `Trekker van ${themeId === themeLine[0] ? 'dit thema' : 'een ruimer thema'}${postId ? '' : '; wie dat is, is niet bekend'}.`,
    })),
  ];
}
