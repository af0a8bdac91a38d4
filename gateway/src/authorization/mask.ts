import { type DocumentNode, type FragmentDefinitionNode, getNamedType, type GraphQLNamedType, type GraphQLOutputType, type GraphQLSchema, isInterfaceType, isObjectType, Kind, type OperationDefinitionNode, type SelectionSetNode } from 'graphql';
import type { AccessRules } from './access-rules.js';
import { responseName } from './filter.js';
import type { Requirement } from './requirement.js';

/** Where refused fields would have been in an answer: by the names that fields have there, down to each refused one. */
export type Mask = ReadonlyMap<string, MaskedField>;

export interface MaskedField {
  /** Nullability and lists are the same for all fields that share a name in a valid operation. */
  readonly type: GraphQLOutputType;
  /** What the field asks for; absent where only something below it is refused. */
  readonly refused?: Requirement;
  readonly below: Mask;
}

interface Growing {
  type: GraphQLOutputType;
  refused?: Requirement;
  below: Map<string, Growing>;
}

export interface Masked {
  readonly document: DocumentNode;
  readonly operation: OperationDefinitionNode;
  readonly schema: GraphQLSchema;
  readonly rules: AccessRules;
  readonly isRefused: (requirement: Requirement) => boolean;
}

/** The mask of an operation. It visits each fragment wherever it is spread, so the spread-out size must be bounded before. */
export function maskOf({ document, operation, schema, rules, isRefused }: Masked): Mask {
  const fragments = new Map(
    document.definitions.flatMap((each) => (each.kind === Kind.FRAGMENT_DEFINITION ? [[each.name.value, each] as [string, FragmentDefinitionNode]] : [])),
  );
  const named = (name: string): GraphQLNamedType | undefined => schema.getType(name);

  const collect = (set: SelectionSetNode, type: GraphQLNamedType | undefined, into: Map<string, Growing>): void => {
    for (const selection of set.selections) {
      if (selection.kind === Kind.INLINE_FRAGMENT) {
        collect(selection.selectionSet, selection.typeCondition ? named(selection.typeCondition.name.value) : type, into);
      } else if (selection.kind === Kind.FRAGMENT_SPREAD) {
        const fragment = fragments.get(selection.name.value);
        if (fragment) collect(fragment.selectionSet, named(fragment.typeCondition.name.value), into);
      } else if (isObjectType(type) || isInterfaceType(type)) {
        const field = type.getFields()[selection.name.value];
        if (!field) continue;
        const name = responseName(selection);
        const entry = into.get(name) ?? { type: field.type, below: new Map<string, Growing>() };
        into.set(name, entry);
        const requirement = rules.of(type.name, field.name);
        if (isRefused(requirement)) entry.refused = requirement;
        else if (selection.selectionSet) collect(selection.selectionSet, getNamedType(field.type), entry.below);
      }
    }
  };

  const mask = new Map<string, Growing>();
  collect(operation.selectionSet, schema.getRootType(operation.operation) ?? undefined, mask);
  return pruned(mask);
}

function pruned(mask: Map<string, Growing>): Map<string, Growing> {
  for (const [name, entry] of mask) {
    entry.below = pruned(entry.below);
    if (!entry.refused && entry.below.size === 0) mask.delete(name);
  }
  return mask;
}
