/** A first question of each kind of user, as it is printed at the start and shown in the README. */
export interface FirstQuestion {
  who: string;
  query: string;
}

export const firstQuestions: readonly FirstQuestion[] = [
  {
    who: 'A municipality: which wijk partners do we share with our neighbour, and whom do I call there?',
    query: `query SharedPartners @asOf(validOn: "2024-03-01") {
  sharedPartners(between: ["municipality:GM0599", "municipality:GM0502"], first: 3) {
    totalCount
    nodes {
      organisation { name fictional lastConfirmedAt }
      domains
      partnerships { via: place { __typename } role contactPost { name contactPoints { kind value } } }
    }
  }
}`,
  },
  {
    who: 'A hospital: who may speak for the GPs of this region on elderly care, and what proves it?',
    query: `query MandatedContact @asOf(validOn: "2024-03-01") {
  region(id: "region:rijnmond") {
    name
    mandatedContact(theme: "theme:ouderenzorg", counterparty: HOSPITAL) {
      __typename
      ... on ThemeAnswer { fictional lastConfirmedAt alsoInvolve { reason body { name } post { name } organisation { name } } fallback { step reason nextStep(lang: EN) } }
      ... on MandatedContact { post { name } contactPoints { kind value } personStatus chain { id authority decision { title decidedOn } } }
      ... on NoMandatedContact { reason }
    }
  }
}`,
  },
  {
    who: 'A front-end team: one wijk, seen from four sides.',
    query: `query Wijk @asOf(validOn: "2024-03-01") {
  wijk(code: "WK059908") {
    name
    inhabitants
    municipality { name }
    regions(kind: RHO) { name regioplan { title activities { title challenges { title } } } contracts(first: 2) { nodes { title } } }
    partnerships(first: 2) { totalCount nodes { domain organisation { name } } }
  }
}`,
  },
];
