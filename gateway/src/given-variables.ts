import { type OperationDefinitionNode, valueFromASTUntyped } from 'graphql';

type Variables = Readonly<Record<string, unknown>>;

/** The variables of a request, with the defaults that its operation gives to those it leaves out. */
export function givenVariables({ variableDefinitions = [] }: OperationDefinitionNode, variables: Variables): Record<string, unknown> {
  const defaults = variableDefinitions.flatMap(({ variable, defaultValue }) => (defaultValue ? [[variable.name.value, valueFromASTUntyped(defaultValue)] as const] : []));
  return { ...Object.fromEntries(defaults), ...variables };
}
