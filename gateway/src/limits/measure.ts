import {
  getNamedType,
  getNullableType,
  isCompositeType,
  isInterfaceType,
  isListType,
  isObjectType,
  Kind,
  type FieldNode,
  type FragmentDefinitionNode,
  type GraphQLField,
  type GraphQLNamedType,
  type GraphQLSchema,
  type OperationDefinitionNode,
  type SelectionSetNode,
  valueFromASTUntyped,
} from 'graphql';
import { DEFAULT_PAGE, PLAIN_LIST } from './limits.js';

/** How much an operation asks for. */
export interface Measured {
  depth: number;
  aliases: number;
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
  const measured: Measured = { depth: 0, aliases: 0, things: 0 };

  const visit = (set: SelectionSetNode, place: Place): void => {
    for (const selection of set.selections) {
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
    if (node.alias) measured.aliases += 1;
    const field = fieldOf(place.type, node.name.value);
    if (!field || !node.selectionSet || !isCompositeType(getNamedType(field.type))) return;
    const isList = isListType(getNullableType(field.type));
    const count = place.count * (isList ? (place.page ?? PLAIN_LIST) : 1);
    measured.things += count;
    visit(node.selectionSet, { type: getNamedType(field.type), depth, count, page: isList ? undefined : pageOf(node, field, variables) });
  };

  visit(operation.selectionSet, { type: schema.getRootType(operation.operation) ?? undefined, depth: 0, count: 1, page: undefined });
  return measured;
}

function fieldOf(type: GraphQLNamedType | undefined, name: string): GraphQLField<unknown, unknown> | undefined {
  return isObjectType(type) || isInterfaceType(type) ? type.getFields()[name] : undefined;
}

function pageOf(node: FieldNode, field: GraphQLField<unknown, unknown>, variables: Readonly<Record<string, unknown>>): number | undefined {
  if (!field.args.some(({ name }) => name === 'first')) return undefined;
  const given = node.arguments?.find(({ name }) => name.value === 'first');
  const first: unknown = given ? valueFromASTUntyped(given.value, { ...variables }) : undefined;
  return typeof first === 'number' && first > 0 ? first : DEFAULT_PAGE;
}
