import {
  getNamedType,
  getNullableType,
  isCompositeType,
  isInterfaceType,
  isListType,
  isObjectType,
  Kind,
  SchemaMetaFieldDef,
  TypeMetaFieldDef,
  type FieldNode,
  type FragmentDefinitionNode,
  type GraphQLField,
  type GraphQLNamedType,
  type GraphQLSchema,
  type OperationDefinitionNode,
  type SelectionSetNode,
  valueFromASTUntyped,
} from 'graphql';
import { givenVariables } from '../given-variables.js';
import { DEFAULT_PAGE, PLAIN_LIST, SCHEMA_ALIAS } from './limits.js';

/** How much an operation asks for. */
export interface Measured {
  depth: number;
  aliases: number;
  directives: number;
  things: number;
}

export interface Measurable {
  operation: OperationDefinitionNode;
  fragments: ReadonlyMap<string, FragmentDefinitionNode>;
  schema: GraphQLSchema;
  variables: Readonly<Record<string, unknown>>;
}

interface Place {
  type: GraphQLNamedType | undefined;
  depth: number;
  /** How many such places the answer has, if every list were as long as it may be. */
  count: number;
  /** Size of the page that the lists here are of; undefined outside a connection. */
  page: number | undefined;
}

/** Measures a valid operation. It visits each fragment wherever it is spread, so the spread-out size must be bounded before. */
export function measure({ operation, fragments, schema, variables }: Measurable): Measured {
  const measured: Measured = { depth: 0, aliases: 0, directives: operation.directives?.length ?? 0, things: 0 };

  const given = givenVariables(operation, variables);

  const visit = (set: SelectionSetNode, place: Place): void => {
    for (const selection of set.selections) {
      measured.directives += selection.directives?.length ?? 0;
      if (selection.kind === Kind.FIELD) visitField(selection, place);
      else if (selection.kind === Kind.INLINE_FRAGMENT) visit(selection.selectionSet, narrowed(place, selection.typeCondition?.name.value));
      else {
        const fragment = fragments.get(selection.name.value);
        if (fragment) visit(fragment.selectionSet, narrowed(place, fragment.typeCondition.name.value));
      }
    }
  };

  const narrowed = (place: Place, name: string | undefined): Place => (name === undefined ? place : { ...place, type: schema.getType(name) });

  const visitField = (node: FieldNode, place: Place): void => {
    const depth = place.depth + 1;
    measured.depth = Math.max(measured.depth, depth);
    const field = fieldOf(place.type, { name: node.name.value, schema });
    if (node.alias) measured.aliases += isOfSchema(field) ? SCHEMA_ALIAS : 1;
    if (!field || !node.selectionSet || !isCompositeType(getNamedType(field.type))) return;
    const isList = isListType(getNullableType(field.type));
    const page = pageOf(node, field, given);
    const count = place.count * (isList ? (page ?? place.page ?? PLAIN_LIST) : 1);
    measured.things += count;
    visit(node.selectionSet, { type: getNamedType(field.type), depth, count, page: isList ? undefined : page });
  };

  visit(operation.selectionSet, { type: schema.getRootType(operation.operation) ?? undefined, depth: 0, count: 1, page: undefined });
  return measured;
}

const META_FIELDS: readonly GraphQLField<unknown, unknown>[] = [SchemaMetaFieldDef, TypeMetaFieldDef];

function fieldOf(type: GraphQLNamedType | undefined, { name, schema }: { name: string; schema: GraphQLSchema }): GraphQLField<unknown, unknown> | undefined {
  if (!isObjectType(type) && !isInterfaceType(type)) return undefined;
  return type.getFields()[name] ?? (type === schema.getQueryType() ? META_FIELDS.find((each) => each.name === name) : undefined);
}

/** Whether it tells of the schema itself. */
function isOfSchema(field: GraphQLField<unknown, unknown> | undefined): boolean {
  return field !== undefined && getNamedType(field.type).name.startsWith('__');
}

function pageOf(node: FieldNode, field: GraphQLField<unknown, unknown>, variables: Readonly<Record<string, unknown>>): number | undefined {
  if (!field.args.some(({ name }) => name === 'first')) return undefined;
  const given = node.arguments?.find(({ name }) => name.value === 'first');
  const first: unknown = given ? valueFromASTUntyped(given.value, { ...variables }) : undefined;
  return typeof first === 'number' && first > 0 ? first : DEFAULT_PAGE;
}
