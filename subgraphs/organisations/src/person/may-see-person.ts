import { hasScope, type Caller } from '@regiograaf/subgraph-kit';

/** Partners see who holds a post; the public sees the post. */
export function maySeePerson(caller: Caller): boolean {
  return caller.organisation !== undefined && hasScope(caller, 'contacts:read');
}
