import { PageInfo, type Page } from '@regiograaf/subgraph-kit';
import { Field, Int, ObjectType } from 'type-graphql';
import { PartnershipVia, viaOf } from './partnership-via.js';
import { Partnership } from './partnership.js';

@ObjectType({ description: 'A Partnership in a page, with its place in the list and how it counts (regel).' })
export class PartnershipEdge {
  @Field(() => String, { description: 'Place in the list (plaats).' })
  cursor!: string;

  @Field(() => Partnership, { description: 'The Partnership (samenwerking).' })
  node!: Partnership;

  @Field(() => PartnershipVia, { description: 'How it counts for the place that was asked about (telt mee via).' })
  via!: PartnershipVia;
}

@ObjectType({ description: 'A page of a list of Partnership (pagina).' })
export class PartnershipConnection {
  @Field(() => [PartnershipEdge], { description: 'Rows with their cursors, each with how it counts (regels).' })
  edges!: PartnershipEdge[];

  @Field(() => [Partnership], { description: 'The Partnership of this page (samenwerkingen).' })
  nodes!: Partnership[];

  @Field(() => PageInfo, { description: 'Where this page lies in the list (paginagegevens).' })
  pageInfo!: PageInfo;

  totalCount!: () => Promise<number>;

  @Field(() => Int, { name: 'totalCount', description: 'How many there are in the whole list (totaal).' })
  total(): Promise<number> {
    return this.totalCount();
  }
}

/** A page of partnerships that says of each how it counts for a place. */
export function withVia(page: Page<Partnership>, place: string): PartnershipConnection {
  return Object.assign(new PartnershipConnection(), page, { edges: page.edges.map((edge) => ({ ...edge, via: viaOf(edge.node.placeId, place) })) });
}
