import { SignalSeverity } from '@regiograaf/subgraph-kit';
import type { GovernanceFacts } from './facts.js';
import { GovernanceSignalKind } from './signal-kind.js';
import type { Signal } from './signal.js';

const MANY = 3;
const TOO_MANY = 6;

/** Posts that lead more than three themes in the region. */
export function postsWithManyThemes(facts: GovernanceFacts): Signal[] {
  return [...Map.groupBy(facts.leads, ({ postId }) => postId)].flatMap(([post, leads]) => {
    const themes = [...new Set(leads.map(({ themeId }) => themeId))];
    if (post === null || themes.length <= MANY) return [];
    const name = facts.posts.get(post)?.name ?? post;
    return {
      kind: GovernanceSignalKind.MANY_THEMES,
      severity: themes.length > TOO_MANY ? SignalSeverity.WARNING : SignalSeverity.INFO,
      date: null,
      records: [post, ...themes, ...leads.map(({ id }) => id)],
      message: {
        NL: `De functie ${name} trekt ${themes.length} thema’s.`,
        EN: `The post ${name} leads ${themes.length} themes.`,
      },
      whatToDo: {
        NL: 'Ga na of dit haalbaar is en verdeel de thema’s zo nodig over meer functies.',
        EN: 'See whether this can be done, and share the themes out among more posts if it cannot.',
      },
    };
  });
}
