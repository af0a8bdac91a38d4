import {
  type FieldNode,
  type FragmentDefinitionNode,
  type GraphQLNamedType,
  type GraphQLSchema,
  Kind,
  type SelectionSetNode,
} from 'graphql';
import { isIncluded } from '../../conditions.js';
import type { Variables } from '../run.js';
import { isOfType } from '../types.js';

/** One field of an answer, and all that the operation asks below it. */
export interface SelectedField {
  readonly responseName: string;
  readonly name: string;
  readonly nodes: FieldNode[];
  readonly below: SelectionSetNode[];
}

export interface Selecting {
  readonly schema: GraphQLSchema;
  readonly fragments: ReadonlyMap<string, FragmentDefinitionNode>;
  readonly variables: Variables;
}

/** Which fields an object of a type has in the answer, in the order that GraphQL gives them. */
export class SelectedFields {
  readonly #known = new WeakMap<readonly SelectionSetNode[], Map<string, readonly SelectedField[]>>();
  readonly #selecting: Selecting;

  constructor(selecting: Selecting) {
    this.#selecting = selecting;
  }

  of(type: GraphQLNamedType, selections: readonly SelectionSetNode[]): readonly SelectedField[] {
    const known = this.#known.get(selections) ?? new Map<string, readonly SelectedField[]>();
    this.#known.set(selections, known);
    const fields = known.get(type.name) ?? this.#collected(type, selections);
    known.set(type.name, fields);
    return fields;
  }

  #collected(type: GraphQLNamedType, sets: readonly SelectionSetNode[]): readonly SelectedField[] {
    const { schema, fragments, variables } = this.#selecting;
    const fields = new Map<string, SelectedField>();
    const visited = new Set<string>();
    const collect = ({ selections }: SelectionSetNode): void => {
      for (const selection of selections) {
        if (!isIncluded(selection.directives, variables)) continue;
        if (selection.kind === Kind.FIELD) add(fields, selection);
        else {
          const fragment = selection.kind === Kind.INLINE_FRAGMENT ? selection : unseen(selection.name.value, { fragments, visited });
          const condition = fragment?.typeCondition?.name.value;
          if (fragment && (condition === undefined || isOfType(schema, type.name, condition))) collect(fragment.selectionSet);
        }
      }
    };
    for (const set of sets) collect(set);
    return [...fields.values()];
  }
}

function add(fields: Map<string, SelectedField>, node: FieldNode): void {
  const responseName = (node.alias ?? node.name).value;
  const field = fields.get(responseName) ?? { responseName, name: node.name.value, nodes: [], below: [] };
  fields.set(responseName, field);
  field.nodes.push(node);
  if (node.selectionSet) field.below.push(node.selectionSet);
}

function unseen(name: string, { fragments, visited }: { fragments: Selecting['fragments']; visited: Set<string> }): FragmentDefinitionNode | undefined {
  if (visited.has(name)) return undefined;
  visited.add(name);
  return fragments.get(name);
}
