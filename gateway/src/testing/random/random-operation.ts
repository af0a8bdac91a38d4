import {
  getNamedType,
  type GraphQLArgument,
  type GraphQLCompositeType,
  type GraphQLField,
  type GraphQLInputType,
  type GraphQLSchema,
  isAbstractType,
  isCompositeType,
  isEnumType,
  isInputObjectType,
  isListType,
  isNonNullType,
  isUnionType,
} from 'graphql';
import { Random } from './random.js';

export interface RandomOperation {
  readonly text: string;
  readonly variables: Record<string, unknown>;
}

/** An operation that asks for anything that the schema has, by every means that GraphQL has for asking. It may contradict itself. */
export function randomOperation(schema: GraphQLSchema, seed: number): RandomOperation {
  return new Writer(schema, new Random(seed)).operation();
}

const DEEPEST = 5;

class Writer {
  readonly #schema: GraphQLSchema;
  readonly #random: Random;
  readonly #declared: string[] = [];
  readonly #variables: Record<string, unknown> = {};
  readonly #fragments: string[] = [];
  #names = 0;
  /** Fields that may still be asked. */
  #left: number;

  constructor(schema: GraphQLSchema, random: Random) {
    this.#schema = schema;
    this.#random = random;
    this.#left = 8 + random.below(40);
  }

  operation(): RandomOperation {
    const selections = this.#selections(this.#schema.getQueryType()!, 0);
    const declared = this.#declared.length > 0 ? `(${this.#declared.join(', ')})` : '';
    return { text: `query Random${declared} ${selections}\n${this.#fragments.join('\n')}`, variables: this.#variables };
  }

  #selections(type: GraphQLCompositeType, depth: number): string {
    const wanted = 1 + this.#random.below(4);
    const selections = Array.from({ length: wanted }, () => this.#selection(type, depth));
    return `{ ${selections.join(' ')} }`;
  }

  #selection(type: GraphQLCompositeType, depth: number): string {
    this.#left -= 1;
    if (depth < DEEPEST && this.#left > 0 && (isUnionType(type) || this.#random.once(5))) return this.#fragment(type, depth);
    if (isUnionType(type) || this.#random.once(12)) return this.#aliased('__typename') + this.#condition();
    const fields = Object.values(type.getFields()).filter((field) => (depth < DEEPEST && this.#left > 0) || !isCompositeType(getNamedType(field.type)));
    return fields.length > 0 ? this.#field(this.#random.one(fields), depth) : '__typename';
  }

  #field(field: GraphQLField<unknown, unknown>, depth: number): string {
    const given = field.args.filter(({ type, defaultValue }) => (isNonNullType(type) && defaultValue === undefined) || this.#random.once(3));
    const args = given.length > 0 ? `(${given.map((argument) => this.#argument(argument)).join(', ')})` : '';
    const type = getNamedType(field.type);
    const name = args ? `${this.#newName('a')}: ${field.name}` : this.#aliased(field.name);
    return name + args + this.#condition() + (isCompositeType(type) ? ` ${this.#selections(type, depth + 1)}` : '');
  }

  #fragment(type: GraphQLCompositeType, depth: number): string {
    const narrowed = this.#random.one(this.#conditionsOn(type));
    if (this.#random.once(3)) {
      const name = this.#newName('F');
      this.#fragments.push(`fragment ${name} on ${narrowed.name} ${this.#selections(narrowed, depth + 1)}`);
      return `...${name}${this.#condition()}`;
    }
    const condition = narrowed === type && this.#random.once(2) ? '' : ` on ${narrowed.name}`;
    return `...${condition}${this.#condition()} ${this.#selections(narrowed, depth + 1)}`;
  }

  #conditionsOn(type: GraphQLCompositeType): GraphQLCompositeType[] {
    const below = isAbstractType(type) ? [...this.#schema.getPossibleTypes(type)] : [];
    const interfaces = isUnionType(type) ? [] : [...type.getInterfaces()];
    return [type, ...below, ...interfaces];
  }

  #aliased(name: string): string {
    return this.#random.once(4) ? `${this.#newName('n')}: ${name}` : name;
  }

  #condition(): string {
    if (!this.#random.once(8)) return '';
    const directive = this.#random.one(['skip', 'include']);
    const holds = this.#random.once(2);
    if (this.#random.once(4)) return ` @${directive}(if: ${holds})`;
    return ` @${directive}(if: $${this.#variable('Boolean!', holds)})`;
  }

  #argument({ name, type }: GraphQLArgument): string {
    const value = this.#value(type, 0);
    if (this.#random.once(2)) return `${name}: $${this.#variable(String(type), value)}`;
    return `${name}: ${literal(value, type)}`;
  }

  #variable(type: string, value: unknown): string {
    const name = this.#newName('v');
    this.#declared.push(`$${name}: ${type}`);
    this.#variables[name] = value;
    return name;
  }

  #value(type: GraphQLInputType, depth: number): unknown {
    if (isNonNullType(type)) return this.#value(type.ofType, depth);
    if (isListType(type)) return [this.#value(type.ofType, depth)];
    if (isEnumType(type)) return this.#random.one(type.getValues()).name;
    if (isInputObjectType(type)) {
      const fields = Object.values(type.getFields()).filter((field) => isNonNullType(field.type) || (depth < 1 && this.#random.once(4)));
      return Object.fromEntries(fields.map((field) => [field.name, this.#value(field.type, depth + 1)]));
    }
    return { Int: 3, Float: 1.5, Boolean: true, Date: '2024-03-01', DateTime: '2024-03-01T10:00:00Z' }[type.name] ?? `text-${this.#random.below(5)}`;
  }

  #newName(letter: string): string {
    this.#names += 1;
    return `${letter}${this.#names}`;
  }
}

function literal(value: unknown, type: GraphQLInputType): string {
  if (isNonNullType(type)) return literal(value, type.ofType);
  if (isListType(type)) return `[${(value as unknown[]).map((item) => literal(item, type.ofType)).join(', ')}]`;
  if (isEnumType(type)) return String(value);
  if (isInputObjectType(type)) {
    const fields = type.getFields();
    return `{ ${Object.entries(value as object).map(([name, each]) => `${name}: ${literal(each, fields[name]!.type)}`).join(', ')} }`;
  }
  return JSON.stringify(value);
}

