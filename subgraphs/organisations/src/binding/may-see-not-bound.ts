import { hasScope, type Caller } from '@regiograaf/subgraph-kit';

/** How many are not bound is public; who they are is for partners. */
export function maySeeNotBound(caller: Caller): boolean {
  return caller.organisation !== undefined && hasScope(caller, 'contacts:read');
}
