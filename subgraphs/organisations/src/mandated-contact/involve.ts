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

/** Whoever must be involved on a theme, whoever was asked: the region's own rules, and the leads of the theme and those above it. */
export function mustBeInvolved({ leads, rules }: RegionFacts, themeLine: readonly string[]): InvolvementAnswer[] {
  const byRule = rules.filter(({ themeId }) => themeId === null || themeLine.includes(themeId));
  const byLead = themeLine.flatMap((theme) => leads.filter(({ themeId }) => themeId === theme));
  return [
    ...byRule,
    ...byLead.map(({ id, postId, organisationId, sourceId, fictional }) => ({
      themeLeadId: id,
      postId,
      organisationId,
      sourceId,
      fictional,
      reason: postId ? 'Trekker van dit thema.' : 'Trekker van dit thema; wie dat is, is niet bekend.',
    })),
  ];
}
