import type { Language } from '@regiograaf/subgraph-kit';
import type { GovernanceFacts } from './facts.js';

/** What a theme is called in each language; its id where it is not known. */
export function themeNames(id: string, { themes }: Pick<GovernanceFacts, 'themes'>): Record<Language, string> {
  const theme = themes.get(id);
  return { NL: theme?.nameNl ?? id, EN: theme?.nameEn ?? id };
}
