import { hasScope, type Caller } from '@regiograaf/subgraph-kit';

/** The grantor, the holder and the region's steward see how much a mandate covers. */
export function maySeeCeiling(caller: Caller, mandate: { regionIds: readonly string[] }, parties: readonly (string | null | undefined)[]): boolean {
  const isParty = caller.organisation !== undefined && parties.includes(caller.organisation);
  return isParty || mandate.regionIds.some((region) => hasScope(caller, `steward:${region}`));
}
