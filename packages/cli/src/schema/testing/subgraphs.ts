import { readSubgraph, type Subgraph } from '../subgraph/subgraph.js';
import type { SubgraphSource } from '../subgraph/source.js';

/** What every subgraph's SDL opens with. */
export const HEADER = `extend schema @link(
  url: "https://specs.apollo.dev/federation/v2.12"
  import: [
    "@key", "@shareable", "@external", "@requires", "@provides", "@authenticated", "@requiresScopes"
    "@policy", "@inaccessible", "@tag", "@override"
  ]
)

"""A day."""
scalar Date

"""A moment."""
scalar DateTime

"""Puts the whole answer on one date, as known at one moment (peildatum)."""
directive @asOf(
  """What held on this date."""
  validOn: Date
  """What the graph said at this moment."""
  knownAt: DateTime
) on QUERY
`;

export const ORGANISATIONS: SubgraphSource = {
  name: 'organisations',
  sdl: `${HEADER}
schema {
  query: Query
}

"""A legal or informal body in care (organisatie)."""
type Organisation @key(fields: "id") {
  """Stable and readable (kenmerk)."""
  id: ID!
  """What it calls itself (naam)."""
  name: String!
  """What sort it is (soort)."""
  kind: OrganisationKind!
  """Only for partners (telefoon)."""
  directPhone: String @requiresScopes(scopes: [["contacts:read"]])
}

"""What an organisation is (soort organisatie)."""
enum OrganisationKind {
  """Regional GP organisation: speaks for the practices of a region (regionale huisartsenorganisatie)."""
  RHO
  """
  Care group (zorggroep).
  Source: NZa, 2024
  """
  CARE_GROUP
}

"""A page of organisations."""
type OrganisationConnection {
  """The organisations themselves."""
  nodes: [Organisation!]!
}

type Region @key(fields: "id") {
  id: ID!
  """Who works here (organisaties)."""
  organisations("""How many at most.""" first: Int): OrganisationConnection
}

type Query {
  """One organisation (organisatie)."""
  organisation("""Its id.""" id: ID!): Organisation
}
`,
};

export const REGIONAL_DATA: SubgraphSource = {
  name: 'regional-data',
  sdl: `${HEADER}
"""An area that parties work in together (regio)."""
type Region @key(fields: "id") {
  """Stable and readable (kenmerk)."""
  id: ID!
  """What it is called (naam)."""
  name: String!
  """Who keeps the plan (beheerder)."""
  keeper: Organisation
}

type Organisation @key(fields: "id", resolvable: false) {
  id: ID!
}

type Query {
  """One region (regio)."""
  region("""Its id.""" id: ID!): Region
}
`,
};

/** A subgraph of this name with these definitions below the usual header. */
export function subgraph(name: string, definitions: string): Subgraph {
  return readSubgraph({ name, sdl: `${HEADER}\n${definitions}` });
}
