import { OrganisationKind } from './organisation-kind.js';

/** Whoever acts for a region's GPs as a whole, in this order of preference. */
export const REGIONAL_KINDS: readonly OrganisationKind[] = [
  OrganisationKind.RHO,
  OrganisationKind.CARE_GROUP,
  OrganisationKind.ALLIANCE,
  OrganisationKind.GP_CIRCLE,
];
