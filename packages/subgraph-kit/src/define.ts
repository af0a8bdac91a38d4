import type { ClassType } from 'type-graphql';
import type { Context } from './context.js';
import type { DeliveryFile } from './delivery/file.js';


/** Finds what a reference of another subgraph names; null if it is not known at the request's moments. */
export type ReferenceResolver = (reference: { __typename: string; id?: string; code?: string }, context: Context) => Promise<object | null>;

/** What a subgraph is: its table of contents. Describing has no side effects. */
export interface SubgraphDescription {
  /** Name in the supergraph, and of its database schema (with `-` as `_`), e.g. `regional-data`. */
  name: string;
  /** One class is both table (or view) and GraphQL type. */
  entities: readonly ClassType<object>[];
  /** Types of other subgraphs that this one adds fields to. */
  external?: readonly ClassType<{ id: string }>[];
  resolvers: readonly ClassType<object>[];
  /** Those of which each is about one person: who reads them is logged. */
  personal?: readonly ClassType<{ id: string }>[];
  /** How a type is found by a reference, where that is not by the id of an entity. */
  references?: Readonly<Record<string, ReferenceResolver>>;
  /** The type of the one who maintains a fact: it has an id. */
  maintainer: ClassType<{ id: string }>;
  /** Folder of the SQL migrations, run in the order of their names. */
  migrations: URL;
  /** The files of a delivery that this subgraph takes, in the order in which they are recorded. */
  files: readonly DeliveryFile[];
}

export function defineSubgraph(description: SubgraphDescription): SubgraphDescription {
  return description;
}

/** Name of a subgraph's database schema. */
export function schemaOf({ name }: Pick<SubgraphDescription, 'name'>): string {
  return name.replaceAll('-', '_');
}

/** Name of the database role that may read a subgraph's schema, and no other. */
export function roleOf(description: Pick<SubgraphDescription, 'name'>): string {
  return `regiograaf_${schemaOf(description)}`;
}
