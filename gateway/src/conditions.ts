import { type DirectiveNode, Kind } from 'graphql';

type Variables = Readonly<Record<string, unknown>>;

/** Whether what bears these directives is asked for, by its `@skip` and `@include`. */
export function isIncluded(directives: readonly DirectiveNode[] = [], variables: Variables): boolean {
  const holds = (directive: string): boolean | undefined => {
    const value = directives.find(({ name }) => name.value === directive)?.arguments?.[0]?.value;
    if (!value) return undefined;
    return value.kind === Kind.VARIABLE ? variables[value.name.value] === true : value.kind === Kind.BOOLEAN && value.value;
  };
  return holds('skip') !== true && holds('include') !== false;
}
