import { Directive, Field, Int, ObjectType, type ClassType } from 'type-graphql';

@ObjectType({ description: 'Where a page lies in its list (paginagegevens).' })
@Directive('@shareable')
export class PageInfo {
  @Field(() => Boolean, { description: 'Whether there is more after this page (volgende pagina).' })
  hasNextPage!: boolean;

  @Field(() => Boolean, { description: 'Whether there is something before this page (vorige pagina).' })
  hasPreviousPage!: boolean;

  @Field(() => String, { nullable: true, description: 'Cursor of the first row (beginpunt).' })
  startCursor!: string | null;

  @Field(() => String, { nullable: true, description: 'Cursor of the last row, to continue after (vervolgpunt).' })
  endCursor!: string | null;
}

/** A page of a list. The total is counted only when it is asked for. */
export interface Page<T> {
  edges: { cursor: string; node: T }[];
  nodes: T[];
  pageInfo: PageInfo;
  totalCount(): Promise<number>;
}

export interface ConnectionOptions {
  /** What one of them is called in Dutch. */
  dutch: string;
  /** Of the connection and its edges; that of the type unless given. */
  name?: string;
  /** The GraphQL type of its edges, where they say more than the row and its place. */
  edge?: ClassType;
}

/** The GraphQL type of a page of `type`: `<Name>Connection`, with its edge type. Made once per name. */
export function connectionOf<T extends object>(type: ClassType<T>, { dutch, name = type.name, edge = edgeOf(type, { dutch, name }) }: ConnectionOptions): ClassType<Page<T>> {
  @ObjectType(`${name}Connection`, { description: `A page of a list of ${type.name} (pagina).` })
  class Connection {
    @Field(() => [edge], { description: 'Rows with their cursors (regels).' })
    edges!: object[];

    @Field(() => [type], { description: `The ${type.name} of this page (${dutch}).` })
    nodes!: T[];

    @Field(() => PageInfo, { description: 'Where this page lies in the list (paginagegevens).' })
    pageInfo!: PageInfo;

    @Field(() => Int, { name: 'totalCount', description: 'How many there are in the whole list (totaal).' })
    total(): Promise<number> {
      return (this as unknown as Page<T>).totalCount();
    }
  }
  return Connection as unknown as ClassType<Page<T>>;
}

function edgeOf<T extends object>(type: ClassType<T>, { dutch, name }: { dutch: string; name: string }): ClassType {
  @ObjectType(`${name}Edge`, { description: `A ${type.name} in a page, with its place in the list (regel).` })
  class Edge {
    @Field(() => String, { description: 'Place in the list (plaats).' })
    cursor!: string;

    @Field(() => type, { description: `The ${type.name} (${dutch}).` })
    node!: T;
  }
  return Edge;
}
