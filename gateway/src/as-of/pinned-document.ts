import { AS_OF } from '@regiograaf/subgraph-kit/protocol';
import { type DocumentNode, type GraphQLDirective, Kind, type OperationDefinitionNode, OperationTypeNode, parse } from 'graphql';

/** Names of the variables that a pinned document takes its moments from. */
export interface MomentVariables {
  readonly validOn: string;
  readonly knownAt: string;
}

export interface PinnedDocument {
  readonly document: DocumentNode;
  readonly variables: MomentVariables;
}

/**
 * The document with `@asOf` on every query, its moments in variables of our own. It depends on nothing but the document:
 * the gateway keys query plans by the text that the client sent, so one plan must serve every date.
 *
 * @param asOf the directive as the schema defines it
 */
export function pinnedDocument(document: DocumentNode, asOf: GraphQLDirective): PinnedDocument {
  const variables = freeNames(document);
  const { variableDefinitions = [], directives = [] } = template(variables, asOf);
  const pinned = (operation: OperationDefinitionNode): OperationDefinitionNode => ({
    ...operation,
    variableDefinitions: [...(operation.variableDefinitions ?? []), ...variableDefinitions],
    directives: [...(operation.directives ?? []).filter(({ name }) => name.value !== AS_OF), ...directives],
  });
  const definitions = document.definitions.map((definition) =>
    definition.kind === Kind.OPERATION_DEFINITION && definition.operation === OperationTypeNode.QUERY ? pinned(definition) : definition,
  );
  return { document: { ...document, definitions }, variables };
}

function freeNames(document: DocumentNode): MomentVariables {
  const taken = new Set(
    document.definitions
      .flatMap((definition) => (definition.kind === Kind.OPERATION_DEFINITION ? (definition.variableDefinitions ?? []) : []))
      .map(({ variable }) => variable.name.value),
  );
  const free = (name: string): string => (taken.has(name) ? free(`${name}_`) : name);
  return { validOn: free('regiograafValidOn'), knownAt: free('regiograafKnownAt') };
}

function template({ validOn, knownAt }: MomentVariables, asOf: GraphQLDirective): OperationDefinitionNode {
  const types = Object.fromEntries(asOf.args.map(({ name, type }) => [name, String(type)]));
  const text = `query ($${validOn}: ${types['validOn']}, $${knownAt}: ${types['knownAt']})
    @${AS_OF}(validOn: $${validOn}, knownAt: $${knownAt}) { __typename }`;
  return parse(text, { noLocation: true }).definitions[0] as OperationDefinitionNode;
}
