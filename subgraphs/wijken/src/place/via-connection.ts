import { connectionOf, type Page } from '@regiograaf/subgraph-kit';
import { Field, ObjectType, type ClassType } from 'type-graphql';
import { CountsVia, viaOf } from './counts-via.js';

/** A page of what counts for a place, each with how it counts. */
export interface ViaPage<T> extends Page<T> {
  edges: { cursor: string; node: T; via: CountsVia }[];
}

/** The GraphQL type of such a page. Made once per type. */
export function viaConnectionOf<T extends object>(type: ClassType<T>, { dutch }: { dutch: string }): ClassType<ViaPage<T>> {
  @ObjectType(`${type.name}Edge`, { description: `A ${type.name} in a page, with its place in the list and how it counts (regel).` })
  class Edge {
    @Field(() => String, { description: 'Place in the list (plaats).' })
    cursor!: string;

    @Field(() => type, { description: `The ${type.name} (${dutch}).` })
    node!: T;

    @Field(() => CountsVia, { description: 'How it counts for the place that was asked about (telt mee via).' })
    via!: CountsVia;
  }

  return connectionOf(type, { dutch, edge: Edge }) as ClassType<ViaPage<T>>;
}

/** A page that says of each how it counts for a place. */
export function withVia<T extends { placeId: string }>(page: Page<T>, place: string): ViaPage<T> {
  return { ...page, edges: page.edges.map((edge) => ({ ...edge, via: viaOf(edge.node.placeId, place) })) };
}
