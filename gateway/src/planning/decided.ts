import { type ASTVisitor, type DirectiveNode, type DocumentNode, type FieldNode, Kind, type SelectionSetNode, visit } from 'graphql';
import { LRUCache } from 'lru-cache';
import { isIncluded } from '../conditions.js';

type Variables = Readonly<Record<string, unknown>>;

/** What is kept of one document, for the latest used values of its conditions. */
const MOST_VARIANTS = 50;

/** Stands where nothing else that was asked is left. */
const TYPENAME: FieldNode = { kind: Kind.FIELD, name: { kind: Kind.NAME, value: '__typename' } };

interface Known {
  /** The variables that its conditions name. */
  readonly names: readonly string[];
  readonly variants: LRUCache<string, DocumentNode>;
}

/**
 * Documents with the conditions (`@skip`, `@include`) of a request decided: what they leave out is gone, and so are they. The
 * planner of @apollo fetches what several fields need of another subgraph (`@requires`) under the condition of one of them; where
 * there is no condition it cannot err. A document without any is left as it is.
 */
export class Decided {
  // The server keeps parsed documents; whatever is derived from one lives as long as it does.
  readonly #documents = new WeakMap<DocumentNode, Known>();

  /** @returns the same object for the same values, as long as it is kept */
  of(document: DocumentNode, variables: Variables): DocumentNode {
    const known = this.#documents.get(document) ?? knownOf(document);
    this.#documents.set(document, known);
    const key = known.names.map((name) => (variables[name] === true ? '1' : '0')).join('');
    const variant = known.variants.get(key) ?? decided(document, variables);
    known.variants.set(key, variant);
    return variant;
  }
}

function knownOf(document: DocumentNode): Known {
  const names = new Set<string>();
  visit(document, {
    Directive(node) {
      const value = isCondition(node) ? node.arguments?.[0]?.value : undefined;
      if (value?.kind === Kind.VARIABLE) names.add(value.name.value);
    },
  });
  return { names: [...names], variants: new LRUCache({ max: MOST_VARIANTS }) };
}

function decided(document: DocumentNode, variables: Variables): DocumentNode {
  const decide = <Node extends { readonly directives?: readonly DirectiveNode[] | undefined }>(node: Node): Node | null | undefined => {
    if (!node.directives?.some(isCondition)) return undefined;
    return isIncluded(node.directives, variables) ? { ...node, directives: node.directives.filter((each) => !isCondition(each)) } : null;
  };
  const visitor: ASTVisitor = {
    Field: { enter: decide },
    InlineFragment: { enter: decide },
    FragmentSpread: { enter: decide },
    SelectionSet: { leave: (set): SelectionSetNode | undefined => (set.selections.length === 0 ? { ...set, selections: [TYPENAME] } : undefined) },
  };
  return visit(document, visitor);
}

function isCondition({ name }: DirectiveNode): boolean {
  return name.value === 'skip' || name.value === 'include';
}
