/** Connections, their edges and PageInfo: how lists are paged, no terms of the domain. */
export function isPaging(type: string): boolean {
  return type === 'PageInfo' || /.(Connection|Edge)$/.test(type);
}
