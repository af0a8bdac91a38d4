import type { ConstDirectiveNode, TypeNode } from 'graphql';

/** A part of a schema that can be described. */
export interface Part {
  name: string;
  /** Its coordinate: `Region`, `Region.mandates`, `Region.mandates(first:)`, `@asOf`, `@asOf(validOn:)`. */
  path: string;
  description?: string;
  directives: readonly ConstDirectiveNode[];
}

export interface Argument extends Part {
  type: TypeNode;
}

/** A field of an object or interface, or of an input (which has no arguments). */
export interface Field extends Argument {
  args: Argument[];
}

export type TypeKind = 'OBJECT' | 'INTERFACE' | 'UNION' | 'ENUM' | 'INPUT' | 'SCALAR';

/** A type with all its extensions in one subgraph. */
export interface Type extends Part {
  kind: TypeKind;
  /** Only extended here, so another subgraph defines it. */
  onlyExtended: boolean;
  fields: Field[];
  values: Part[];
  members: string[];
}

export interface DirectiveDefinition extends Part {
  args: Argument[];
  locations: string[];
}
