interface HasParent {
  id: string;
  parentId: string | null;
}

/**
 * A theme and the themes above it, the most specific first. A mandate for any of them covers the theme.
 *
 * @param themes all themes by id; a circle ends where it closes
 */
export function themeLine<T extends HasParent>(themes: ReadonlyMap<string, T>, id: string): string[] {
  const line: string[] = [];
  for (let theme = themes.get(id); theme && !line.includes(theme.id); theme = themes.get(theme.parentId ?? '')) line.push(theme.id);
  return line;
}
