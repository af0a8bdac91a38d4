import type { Caller } from '@regiograaf/subgraph-kit/protocol';
import { type DocumentNode, getOperationAST, type GraphQLSchema, type OperationDefinitionNode } from 'graphql';
import { LRUCache } from 'lru-cache';
import type { AccessRules } from './access-rules.js';
import { filtered, freePrefix, requirementsIn } from './filter.js';
import { type Mask, maskOf } from './mask.js';
import { isMet, keyOf, type Policies, type Requirement } from './requirement.js';

/** What is kept of one document for callers who may see different parts of it; the latest used ones. */
const MOST_VARIANTS = 50;

/** What one caller may ask of one operation. */
export interface Allowed {
  /** The document to plan instead of the one that was sent. */
  readonly document: DocumentNode;
  readonly operation: OperationDefinitionNode;
  readonly mask: Mask;
  readonly prefix: string;
  /** What the refused fields ask for. */
  readonly refused: readonly Requirement[];
}

export interface Asked {
  readonly document: DocumentNode;
  readonly operation: OperationDefinitionNode;
  readonly caller: Caller;
}

interface Known {
  readonly requirements: ReadonlyMap<string, Requirement>;
  readonly variants: LRUCache<string, Allowed>;
}

/** Decides what is left of operations on one schema. */
export class Authorization {
  // The server keeps parsed documents; whatever is derived from one lives as long as it does.
  readonly #documents = new WeakMap<DocumentNode, Known>();

  constructor(
    private readonly schema: GraphQLSchema,
    private readonly rules: AccessRules,
    private readonly policies: Policies,
  ) {}

  /** @returns undefined where all of it is allowed */
  allowed({ document, operation, caller }: Asked): Allowed | undefined {
    const { requirements, variants } = this.#read(document);
    const refused = new Map([...requirements].filter(([, requirement]) => !isMet(requirement, caller, this.policies)));
    if (refused.size === 0) return undefined;
    // The same for all callers who may see the same of the document.
    const variant = JSON.stringify([operation.name?.value, ...refused.keys()]);
    const known = variants.get(variant) ?? this.#filter({ document, operation, refused });
    variants.set(variant, known);
    return known;
  }

  #read(document: DocumentNode): Known {
    const known = this.#documents.get(document) ?? { requirements: requirementsIn(document, this.schema, this.rules), variants: new LRUCache({ max: MOST_VARIANTS }) };
    this.#documents.set(document, known);
    return known;
  }

  #filter({ document, operation, refused }: Omit<Asked, 'caller'> & { refused: ReadonlyMap<string, Requirement> }): Allowed {
    const { schema, rules } = this;
    const prefix = freePrefix(document);
    const isRefused = (requirement: Requirement): boolean => refused.has(keyOf(requirement));
    const left = filtered(document, schema, { prefix, isRefused: (type, field) => isRefused(rules.of(type, field)) });
    return {
      document: left,
      operation: getOperationAST(left, operation.name?.value)!,
      mask: maskOf({ document, operation, schema, rules, isRefused }),
      prefix,
      refused: [...refused.values()],
    };
  }
}
