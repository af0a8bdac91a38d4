/** A first question of each kind of user, as it is printed at the start and shown, with its answer, in the README. */
export interface FirstQuestion {
  who: string;
  query: string;
}

export const firstQuestions: readonly FirstQuestion[] = [
  {
    who: 'A municipality: which wijk partners do we share with our neighbour, per care domain, and whom do I call there?',
    query: `query SharedPartners @asOf(validOn: "2024-03-01") {
  every: sharedPartners(between: ["municipality:GM0599", "municipality:GM0502"]) { totalCount }
  youth: sharedPartners(between: ["municipality:GM0599", "municipality:GM0502"], domain: YOUTH, first: 2) { ...Partners }
  nursing: sharedPartners(between: ["municipality:GM0599", "municipality:GM0502"], domain: VVT, theme: "theme:ouderenzorg", first: 2) { ...Partners }
}

fragment Partners on SharedPartnerConnection {
  totalCount
  nodes {
    organisation { name fictional }
    partnerships { place { name } role lastConfirmedAt contactPost { name contactPoints { value } } }
  }
}`,
  },
  {
    who: 'A hospital: who may speak for the GPs of a region on elderly care, who must also be involved, and what proves it?',
    query: `query MandatedContact @asOf(validOn: "2024-03-01") {
  rijnmond: region(id: "region:rijnmond") { mandatedContact(theme: "theme:ouderenzorg", counterparty: HOSPITAL) { ...Answer } }
  amsterdam: region(id: "region:amsterdam") { mandatedContact(theme: "theme:ouderenzorg", counterparty: HOSPITAL) { ...Answer } }
}

fragment Answer on MandatedContactResult {
  ... on MandatedContact {
    post { name organisation { name } }
    contactPoints { value }
    personStatus
    chain { authority term { from to } lastConfirmedAt decision { title decidedOn source { publisher } } }
  }
  ... on NoMandatedContact { reason }
  ... on ThemeAnswer {
    alsoInvolve { reason body { name } post { name } }
    underDiscussion { certainty }
    fictional
    lastConfirmedAt
  }
}`,
  },
  {
    who: 'A front-end team: one wijk, seen from four sides.',
    query: `query Wijk @asOf(validOn: "2024-03-01") {
  wijk(code: "WK059914") {
    name
    municipality { name }
    figures(indicators: ["indicator:inhabitants", "indicator:share-aged-65-plus"]) {
      indicator { name(lang: EN) } period value fictional lastConfirmedAt
    }
    partnerships(domain: WELFARE, first: 2) {
      totalCount
      edges { via node { role organisation { name } place { name } fictional lastConfirmedAt } }
    }
    regions(kind: RHO) {
      name
      contracts(first: 1) {
        nodes {
          title fictional lastConfirmedAt
          agreements(first: 1) { nodes { title certainty activity { title challenges { title } } } }
        }
      }
    }
  }
}`,
  },
];
