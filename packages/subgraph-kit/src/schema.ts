import 'reflect-metadata';
import { buildSubgraphSchema } from '@apollo/subgraph';
import { printSchemaWithDirectives } from '@graphql-tools/utils';
import { parse, type GraphQLSchema } from 'graphql';
import { buildSchemaSync, createResolversMap, getMetadataStorage, type ClassType, type NonEmptyArray } from 'type-graphql';
import type { ReferenceResolver, SubgraphDescription } from './define.js';
import { Fact } from './fact/fact.js';
import { factResolver } from './fact/fact.resolver.js';
import { noteReadings } from './processing-log/note-readings.js';
import { loadOne } from './relation.js';
import { AS_OF_SDL } from './temporal/as-of.js';

const LINK = `extend schema @link(
  url: "https://specs.apollo.dev/federation/v2.12"
  import: ["@key", "@shareable", "@external", "@requires", "@provides", "@inaccessible", "@authenticated", "@requiresScopes", "@policy"]
)
`;

/** A subgraph's schema as text: what `schema/subgraphs` holds. */
export function subgraphSdl(description: SubgraphDescription): string {
  return sdlOf(plainSchema(description));
}

/** A subgraph's executable schema, with `_entities` and `_service`. */
export function subgraphSchema(description: SubgraphDescription): GraphQLSchema {
  const schema = plainSchema(description);
  const resolvers = createResolversMap(schema) as Record<string, Record<string, unknown>>;
  for (const [type, resolveReference] of Object.entries(referencesOf(description))) {
    resolvers[type] = { ...resolvers[type], __resolveReference: resolveReference };
  }
  const built = buildSubgraphSchema([{ typeDefs: parse(sdlOf(schema)), resolvers: resolvers as never }]);
  noteReadings(built, (description.personal ?? []).map(({ name }) => name));
  return built;
}

function sdlOf(schema: GraphQLSchema): string {
  return `${LINK}\n${AS_OF_SDL}\n${printSchemaWithDirectives(schema)}\n`;
}

function plainSchema({ entities, external = [], resolvers, maintainer }: SubgraphDescription): GraphQLSchema {
  const shown = entities.filter(isShown);
  const facts = shown.filter((entity) => entity.prototype instanceof Fact).map((entity) => factResolverOnce(entity, maintainer));
  return buildSchemaSync({
    resolvers: [...resolvers, ...facts] as unknown as NonEmptyArray<ClassType<object>>,
    orphanedTypes: [...shown, ...external] as never,
    // The federation directives are not known to it; composition checks the whole.
    skipCheck: true,
    validate: false,
  });
}

/** Some entities are tables only: others show them. */
function isShown(entity: ClassType<object>): boolean {
  return getMetadataStorage().objectTypes.some(({ target }) => target === entity);
}

/** An entity is found by its id, unless the description says otherwise. */
function referencesOf({ entities, references = {} }: SubgraphDescription): Record<string, ReferenceResolver> {
  const byId = entities.filter(isShown).map((entity): [string, ReferenceResolver] => [
    entity.name,
    ({ id }, context) => loadOne(context, entity as new () => { id: string }, id),
  ]);
  return { ...Object.fromEntries(byId), ...references };
}

// The resolver classes register themselves for the life of the process.
const factResolvers = new WeakMap<ClassType<object>, ClassType<object>>();

function factResolverOnce(entity: ClassType<object>, maintainer: ClassType<{ id: string }>): ClassType<object> {
  const known = factResolvers.get(entity) ?? factResolver(entity, maintainer);
  factResolvers.set(entity, known);
  return known;
}
