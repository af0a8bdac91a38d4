import { type ConstDirectiveNode, type DocumentNode, type FieldDefinitionNode, Kind, type ObjectTypeDefinitionNode, type InterfaceTypeDefinitionNode, type TypeDefinitionNode, type TypeNode, valueFromASTUntyped, isTypeDefinitionNode } from 'graphql';
import { type Coordinate, requiredFields } from './required-fields.js';
import { allOf, type AnyOf, type Requirement } from './requirement.js';
import { type SecurityNames, securityNames } from './security-features.js';

type Composite = ObjectTypeDefinitionNode | InterfaceTypeDefinitionNode;

/** Who may see what of a supergraph, as its directives say. */
export class AccessRules {
  readonly #names: SecurityNames;
  readonly #types: ReadonlyMap<string, TypeDefinitionNode>;
  readonly #implementing: ReadonlyMap<string, readonly string[]>;
  readonly #known = new Map<string, Requirement>();

  constructor(supergraph: DocumentNode) {
    this.#names = securityNames(supergraph);
    this.#types = new Map(supergraph.definitions.filter(isTypeDefinitionNode).map((each) => [each.name.value, each]));
    this.#implementing = implementations([...this.#types.values()]);
  }

  /**
   * What a field asks for: by itself, by the type that it is a field of, by the type that it leads to, and by the fields it is
   * computed from. A field of an interface asks for all that any type behind it asks for: which one it is shows in the answer only.
   */
  of(type: string, field: string): Requirement {
    const coordinate = `${type}.${field}`;
    const known = this.#known.get(coordinate) ?? allOf(this.#behind([type, field]).flatMap((each) => this.#parts(each)));
    this.#known.set(coordinate, known);
    return known;
  }

  /** A field, and whatever it leads to by what it requires and what stands behind an interface: each once, also where that goes round in a circle. */
  #behind(start: Coordinate): Coordinate[] {
    const found = new Map([[start.join('.'), start]]);
    for (const [type, name] of found.values()) {
      const field = this.#field(type, name);
      if (!field) continue;
      const implementing = (this.#implementing.get(type) ?? []).map((each): Coordinate => [each, name]);
      const required = requiredFields(field, type, (on, each) => this.#fieldType(on, each));
      // What is added while a map is walked through is walked through too.
      for (const each of [...implementing, ...required]) if (!found.has(each.join('.'))) found.set(each.join('.'), each);
    }
    return [...found.values()];
  }

  #parts([type, name]: Coordinate): Requirement[] {
    const field = this.#field(type, name);
    if (!field) return [];
    return [this.#types.get(type), field, this.#types.get(namedType(field.type))].map((each) => this.#own(each?.directives));
  }

  #field(typeName: string, fieldName: string): FieldDefinitionNode | undefined {
    const type = this.#types.get(typeName);
    return type && isComposite(type) ? type.fields?.find(({ name }) => name.value === fieldName) : undefined;
  }

  #fieldType(typeName: string, fieldName: string): string | undefined {
    const field = this.#field(typeName, fieldName);
    return field && namedType(field.type);
  }

  #own(directives: readonly ConstDirectiveNode[] = []): Requirement {
    const { authenticated, requiresScopes, policy } = this.#names;
    const applied = (name: string | undefined): readonly ConstDirectiveNode[] => directives.filter((each) => each.name.value === name);
    return {
      authenticated: applied(authenticated).length > 0,
      scopes: applied(requiresScopes).map((each) => listIn(each, 'scopes')),
      policies: applied(policy).map((each) => listIn(each, 'policies')),
    };
  }
}

function listIn({ arguments: given = [] }: ConstDirectiveNode, argument: string): AnyOf {
  const value = given.find(({ name }) => name.value === argument)?.value;
  return value ? (valueFromASTUntyped(value) as AnyOf) : [];
}

function implementations(types: readonly TypeDefinitionNode[]): ReadonlyMap<string, readonly string[]> {
  const pairs = types.filter(isComposite).flatMap(({ name, interfaces = [] }) => interfaces.map((each) => [each.name.value, name.value] as const));
  return new Map([...Map.groupBy(pairs, ([named]) => named)].map(([named, behind]) => [named, behind.map(([, name]) => name)]));
}

function isComposite(type: TypeDefinitionNode): type is Composite {
  return type.kind === Kind.OBJECT_TYPE_DEFINITION || type.kind === Kind.INTERFACE_TYPE_DEFINITION;
}

function namedType(type: TypeNode): string {
  return type.kind === Kind.NAMED_TYPE ? type.name.value : namedType(type.type);
}
