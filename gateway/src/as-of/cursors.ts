import {
  type DocumentNode,
  type FragmentDefinitionNode,
  getNamedType,
  type GraphQLSchema,
  GraphQLString,
  Kind,
  type OperationDefinitionNode,
  TypeInfo,
  type ValueNode,
  valueFromASTUntyped,
  visit,
  visitWithTypeInfo,
} from 'graphql';
import { givenVariables } from '../given-variables.js';

const CURSOR_ARGUMENT = 'after';

/** Where an operation says which row it goes on from, at any depth and in the fragments it uses. */
export function cursorNodes(operation: OperationDefinitionNode, document: DocumentNode, schema: GraphQLSchema): readonly ValueNode[] {
  const found: ValueNode[] = [];
  const unseen = new Map<string, FragmentDefinitionNode>(
    document.definitions.flatMap((definition) =>
      definition.kind === Kind.FRAGMENT_DEFINITION ? [[definition.name.value, definition] as const] : [],
    ),
  );
  const collect = (root: OperationDefinitionNode | FragmentDefinitionNode): void => {
    const types = new TypeInfo(schema);
    visit(
      root,
      visitWithTypeInfo(types, {
        Argument({ name, value }) {
          const isText = getNamedType(types.getArgument()?.type) === GraphQLString;
          if (name.value === CURSOR_ARGUMENT && isText) found.push(value);
        },
        FragmentSpread({ name }) {
          const fragment = unseen.get(name.value);
          unseen.delete(name.value);
          if (fragment) collect(fragment);
        },
      }),
    );
  };
  collect(operation);
  return found;
}

/** The cursors that a request gives at those places; a null or absent one says "from the start". */
export function cursorsGiven(
  nodes: readonly ValueNode[],
  operation: OperationDefinitionNode,
  variables: Readonly<Record<string, unknown>>,
): readonly string[] {
  const given = givenVariables(operation, variables);
  return nodes
    .map((node) => valueFromASTUntyped(node, given))
    .filter((value): value is string => typeof value === 'string');
}
