import { PageInfo, type Page } from '@regiograaf/subgraph-kit';
import { Field, Int, ObjectType } from 'type-graphql';
import { Municipality } from '../municipality/municipality.js';
import { viaOf } from '../place/counts-via.js';
import { CountedPartnership } from './counted-partnership.js';
import type { Elsewhere } from './partner-municipalities.js';

@ObjectType({ description: 'A Municipality in a page that shares a partner, with the partnerships that make it so (regel).' })
export class SharingMunicipalityEdge {
  @Field(() => String, { description: 'Place in the list (plaats).' })
  cursor!: string;

  @Field(() => Municipality, { description: 'The Municipality (gemeente).' })
  node!: Municipality;

  @Field(() => [CountedPartnership], { description: 'The partnerships of the partner that count for it, each with how it counts (samenwerkingen).' })
  partnerships!: CountedPartnership[];
}

@ObjectType({ description: 'A page of a list of Municipality that share a partner (pagina).' })
export class SharingMunicipalityConnection {
  @Field(() => [SharingMunicipalityEdge], { description: 'Rows with their cursors, each with the partnerships that count (regels).' })
  edges!: SharingMunicipalityEdge[];

  @Field(() => [Municipality], { description: 'The Municipality of this page (gemeenten).' })
  nodes!: Municipality[];

  @Field(() => PageInfo, { description: 'Where this page lies in the list (paginagegevens).' })
  pageInfo!: PageInfo;

  totalCount!: () => Promise<number>;

  @Field(() => Int, { name: 'totalCount', description: 'How many there are in the whole list (totaal).' })
  total(): Promise<number> {
    return this.totalCount();
  }
}

/** A page of municipalities that says of each by which partnerships it shares the partner. */
export function withPartnerships(page: Page<Municipality>, elsewhere: Elsewhere): SharingMunicipalityConnection {
  const partnershipsIn = (municipality: string): CountedPartnership[] =>
    (elsewhere.get(municipality) ?? []).map(({ id, placeId }) => ({ partnershipId: id, via: viaOf(placeId, municipality) }));
  return Object.assign(new SharingMunicipalityConnection(), page, { edges: page.edges.map((edge) => ({ ...edge, partnerships: partnershipsIn(edge.node.id) })) });
}
