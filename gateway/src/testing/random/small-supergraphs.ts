import { composeServices } from '@apollo/composition';
import { parse } from 'graphql';

/** The schemas of the subgraphs of a graph, by their names. */
export type SubgraphSchemas = Readonly<Record<string, string>>;

const LINK = `extend schema @link(url: "https://specs.apollo.dev/federation/v2.9",
  import: ["@key", "@requires", "@provides", "@external", "@shareable", "@inaccessible", "@interfaceObject", "@override"])`;

/** Graphs that others might bring, each with what makes plans and answers hard. */
export const SMALL_GRAPHS: Readonly<Record<string, SubgraphSchemas>> = {
  'a shop: interfaces, unions, what one subgraph needs of another, lists of lists': {
    products: `${LINK}
      type Query { product(id: ID!): Product, items(kind: Kind): [Item!], search(text: String, size: Int = 3): [Found], shelves: [[Product]!], first: Item }
      enum Kind { BOOK TOY }
      interface Item { id: ID!, name: String, price: Int! }
      union Found = Book | Toy | Shop
      type Product @key(fields: "id") { id: ID!, name(lang: String = "nl"): String, price: Int, weight: Float!, dimensions: Size, related: [Product!], rows: [[[Product!]]] }
      type Size @shareable { wide: Int!, high: Int }
      type Book implements Item @key(fields: "id") { id: ID!, name: String, price: Int!, pages: Int, alike: [Item] }
      type Toy implements Item @key(fields: "id") { id: ID!, name: String, price: Int!, age: Int!, product: Product! }
      type Shop @key(fields: "id") { id: ID!, city: String, sells: [Found!]! }`,
    stock: `${LINK}
      type Query { shops(first: Int): [Shop] }
      type Product @key(fields: "id") { id: ID!, price: Int @external, weight: Float! @external, dimensions: Size @external,
        inStock: Boolean, delivery(to: String): Int @requires(fields: "price weight"), boxed: String @requires(fields: "dimensions { wide high }") }
      type Size @shareable { wide: Int!, high: Int }
      type Shop @key(fields: "id") { id: ID!, shelf: [[Product!]!], stars: Int! }
      type Book @key(fields: "id") { id: ID!, copies: Int!, inShops: [Shop!] }`,
    reviews: `${LINK}
      type Query { reviews: [Review!], reviewer(id: ID!): User }
      type Review { id: ID!, stars: Int, text: String!, of: Product, by: User @provides(fields: "name"), on: Reviewed }
      union Reviewed = Product | Shop | User
      type User @key(fields: "id") { id: ID!, name: String @external, wrote(first: Int): [Review!] }
      type Product @key(fields: "id") { id: ID!, reviews: [Review!]!, best: Review }
      type Shop @key(fields: "id") { id: ID!, reviews: [Review], mood: Float }`,
    users: `${LINK}
      type User @key(fields: "id") { id: ID!, name: String @shareable, friends: [User], favourite: Product, at: When! }
      type Product @key(fields: "id") { id: ID! }
      scalar When`,
  },
  'media: an interface that another subgraph knows as an object': {
    catalogue: `${LINK}
      type Query { media: [Media!], film(id: ID!): Film, anything: Any }
      interface Media @key(fields: "id") { id: ID!, title: String!, length: Int }
      union Any = Film | Song | Label
      type Film implements Media @key(fields: "id") { id: ID!, title: String!, length: Int, director: String, sequels: [Media] }
      type Song implements Media @key(fields: "id") { id: ID!, title: String!, length: Int, bpm: Int!, label: Label }
      type Label { name: String, songs: [Song!] }`,
    ratings: `${LINK}
      type Query { top(size: Int): [Media], worst: Media }
      type Media @key(fields: "id") @interfaceObject { id: ID!, rating: Float, ratedBy: [Person!]!, like: [Media!] }
      type Person @key(fields: "id") { id: ID!, likes: Media }`,
    people: `${LINK}
      type Query { person(id: ID!): Person }
      type Person @key(fields: "id") { id: ID!, name: String!, age: Int, friends(first: Int): [Person] }`,
  },
  'keys: several, made of several fields, and nested; what is not for clients; what moved': {
    a: `${LINK}
      type Query { things: [Thing!]!, thing(id: ID!): Thing, place: Place }
      type Thing @key(fields: "id") { id: ID!, label: String, secret: String @inaccessible, state: State, moved: String }
      enum State { ON OFF BROKEN @inaccessible }
      type Place @key(fields: "org { id } code") { code: String!, org: Org!, size: Int }
      type Org @key(fields: "id") { id: ID!, places: [Place!] }`,
    b: `${LINK}
      type Thing @key(fields: "id") @key(fields: "sku") { id: ID!, sku: String!, hidden: String @inaccessible, moved: String @override(from: "a"), parts: [Part!] }
      type Part @key(fields: "sku maker { id }") { sku: String!, maker: Maker! }
      type Maker @key(fields: "id") { id: ID!, name: String @shareable }
      type Org @key(fields: "id") { id: ID!, name: String!, head: Place }
      type Place @key(fields: "org { id } code") { code: String!, org: Org!, phone: String }`,
    c: `${LINK}
      type Query { makers(kind: [Wanted!]): [Maker] }
      input Wanted { name: String, no: Int! }
      type Thing @key(fields: "sku") { sku: String!, stock: Int, from: Thing, near: [Place] }
      type Part @key(fields: "sku maker { id }") { sku: String!, maker: Maker!, price: Float!, used: [Thing] }
      type Maker @key(fields: "id") { id: ID!, name: String @shareable, since: Int }
      type Place @key(fields: "org { id } code") { code: String!, org: Org!, visits: [Int] }
      type Org @key(fields: "id") { id: ID! }`,
  },
};

/** @throws with what the composition says */
export function composed(schemas: SubgraphSchemas): string {
  const services = Object.entries(schemas).map(([name, sdl]) => ({ name, url: `http://${name}.invalid/graphql`, typeDefs: parse(sdl) }));
  const { supergraphSdl, errors } = composeServices(services);
  if (!supergraphSdl) throw new Error(errors?.map(({ message }) => message).join('\n'));
  return supergraphSdl;
}
