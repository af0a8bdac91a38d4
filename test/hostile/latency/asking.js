// Writes selections on whatever the schema has, so that the candidates follow it.
import { getNamedType, getNullableType, isAbstractType, isCompositeType, isEnumType, isInputObjectType, isListType, isNonNullType } from 'graphql';

/** What the gateway counts for a list that is no page. */
const PLAIN_LIST = 8;
const MOST_THINGS = 18_000;
const MOST_FIELDS = 1_400;
const DEEPEST = 18;

const VALUES = { Int: '1', Float: '1', Boolean: 'true', Date: '"2024-01-01"', DateTime: '"2024-01-01T00:00:00Z"' };

function literal(type) {
  const plain = getNullableType(type);
  if (isListType(plain)) return `[${literal(plain.ofType)}]`;
  if (isEnumType(plain)) return plain.getValues()[0].name;
  if (isInputObjectType(plain)) return `{${Object.values(plain.getFields()).filter(isRequired).map((field) => `${field.name}: ${literal(field.type)}`).join(', ')}}`;
  return VALUES[plain.name] ?? '"region:rijnmond"';
}

const isRequired = ({ type, defaultValue }) => isNonNullType(type) && defaultValue === undefined;
const isLeaf = ({ type }) => !isCompositeType(getNamedType(type));

/** The field with what it must be given, and pages of one. */
export function called({ name, args }) {
  const given = args.filter((each) => isRequired(each) || each.name === 'first').map((each) => `${each.name}: ${literal(each.type)}`);
  return given.length > 0 ? `${name}(${given.join(', ')})` : name;
}

const fieldsOf = (type) => ('getFields' in type ? Object.values(type.getFields()) : []);

export class Asking {
  constructor(schema) {
    this.schema = schema;
    this.roots = fieldsOf(schema.getQueryType());
  }

  leaves(type) {
    return ['__typename', ...fieldsOf(type).filter(isLeaf).map(called)];
  }

  things(type) {
    return fieldsOf(type).filter((field) => !isLeaf(field));
  }

  concrete(type) {
    return isAbstractType(type) ? this.schema.getPossibleTypes(type) : [type];
  }

  /** Leaves of a field's type, of each type that it may be. */
  shallow(field) {
    const type = getNamedType(field.type);
    if (!isAbstractType(type)) return `${called(field)} { ${this.leaves(type).join(' ')} }`;
    return `${called(field)} { ${this.concrete(type).map((each) => `... on ${each.name} { ${this.leaves(each).slice(0, 4).map((leaf, index) => `${each.name}${index}: ${leaf}`).join(' ')} }`).join(' ')} }`;
  }

  /**
   * As large a selection as the limits let through.
   *
   * @param choose orders the fields of a type that hold others; the first ones are gone into, as far as there is room
   */
  large({ choose, breadth = 3, leaves = 2, depth: deepest = DEEPEST, fields = MOST_FIELDS, roots = 1 }) {
    const left = { fields, things: MOST_THINGS };
    const within = (type, depth, count) => {
      const own = this.leaves(type).slice(0, leaves);
      left.fields -= own.length;
      return [...own, ...this.#below(type, { depth, count, left, choose, breadth, deepest, within })].join(' ');
    };
    const query = this.schema.getQueryType();
    return this.#below(query, { depth: 0, count: 1, left, choose, breadth: roots, deepest, within }).join(' ');
  }

  #below(type, { depth, count, left, choose, breadth, deepest, within }) {
    if (depth >= deepest) return [];
    const taken = [];
    for (const field of choose(this.things(type)).slice(0, breadth)) {
      const inner = count * (isListType(getNullableType(field.type)) ? PLAIN_LIST : 1);
      if (left.fields < 12 || left.things < inner * 2) break;
      left.fields -= 1;
      left.things -= inner;
      const of = getNamedType(field.type);
      const parts = isAbstractType(of) ? this.concrete(of).map((each) => `... on ${each.name} { ${within(each, depth + 1, inner)} }`) : [within(of, depth + 1, inner)];
      taken.push(`x${left.fields}: ${called(field)} { ${parts.join(' ')} }`);
    }
    return taken;
  }
}
