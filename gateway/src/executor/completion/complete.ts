import {
  getNullableType,
  type GraphQLCompositeType,
  type GraphQLOutputType,
  isAbstractType,
  isInterfaceType,
  isLeafType,
  isListType,
  isNonNullType,
  isObjectType,
  type SelectionSetNode,
} from 'graphql';
import { type Gathered, isObject, newGathered } from '../gathered.js';
import { type Path, pathList } from '../path.js';
import { isOfType } from '../types.js';
import { introspect, type Introspected, isIntrospection } from './introspection.js';
import { isLeaf } from './leaf.js';
import { type SelectedField, SelectedFields } from './selected-fields.js';

/** A part of the answer that is empty because a subgraph broke the schema's promise. */
export interface Problem {
  readonly path: readonly (string | number)[];
  readonly reason: string;
}

export interface Completing extends Introspected {
  readonly gathered: Gathered;
  /** Of these, what the schema promises is missing for a reason: they do not exist. */
  readonly absent: WeakSet<Gathered>;
}

export interface Completed {
  readonly data: Gathered | null;
  readonly problems: readonly Problem[];
}

/** Null, and whatever holds it must be null too unless it may be null itself; the reason is told already. */
const NULLED = Symbol('nulled');

interface Given {
  readonly value: unknown;
  readonly path: Path | undefined;
  readonly below: readonly SelectionSetNode[];
}

/** The answer as the schema promises it: what was asked and nothing else, and null where a promise is broken. */
export function complete(completing: Completing): Completed {
  const { schema, operation, gathered, absent } = completing;
  const problems: Problem[] = [];
  const fields = new SelectedFields(completing);
  const problem = (path: Path | undefined, reason: string): typeof NULLED => {
    problems.push({ path: pathList(path), reason });
    return NULLED;
  };

  const complete = (type: GraphQLOutputType, given: Given): unknown => {
    const value = completeNullable(getNullableType(type), given);
    if (!isNonNullType(type)) return value === NULLED ? null : value;
    return value === null ? problem(given.path, 'null where the schema promises a value') : value;
  };

  const completeNullable = (type: GraphQLOutputType, given: Given): unknown => {
    if (given.value === null || given.value === undefined) return null;
    if (isListType(type)) return completeList(type.ofType, given);
    if (isLeafType(type)) return isLeaf(type, given.value) ? given.value : problem(given.path, `no value of type ${type.name}`);
    if (isNonNullType(type)) throw new Error('A nullable type is not a non-null one.');
    if (!isObject(given.value)) return problem(given.path, `no object, but ${type.name} is one`);
    const actual = actualType(type, given.value['__typename']);
    return actual ? completeObject(actual, given.value, given) : problem(given.path, `an object that is no ${type.name}`);
  };

  const completeList = (type: GraphQLOutputType, { value: list, path, below }: Given): unknown => {
    if (!Array.isArray(list)) return problem(path, 'no list');
    const completed: unknown[] = [];
    for (const [step, value] of list.entries()) {
      const item = complete(type, { value, path: { before: path, step }, below });
      if (item === NULLED) return NULLED;
      completed.push(item);
    }
    return completed;
  };

  // A subgraph that knows an interface only as if it were an object names the interface as the type.
  const actualType = (declared: GraphQLCompositeType, name: unknown): GraphQLCompositeType | undefined => {
    if (!isAbstractType(declared) || typeof name !== 'string') return declared;
    const named = schema.getType(name);
    return (isObjectType(named) || isInterfaceType(named)) && isOfType(schema, name, declared.name) ? named : undefined;
  };

  const completeObject = (type: GraphQLCompositeType, source: Gathered, { path, below }: Omit<Given, 'value'>): Gathered | typeof NULLED => {
    const object = newGathered();
    for (const field of fields.of(type, below)) {
      const value = completeField(type, { field, source, path: { before: path, step: field.responseName } });
      if (value === NULLED) return NULLED;
      object[field.responseName] = value;
    }
    return object;
  };

  const completeField = (type: GraphQLCompositeType, { field, source, path }: { field: SelectedField; source: Gathered; path: Path }): unknown => {
    if (field.name === '__typename') return isObjectType(type) ? type.name : problem(path, `an object whose type is not known but for ${type.name}`);
    if (isIntrospection(field.name)) return introspect(field.nodes, completing);
    const definition = 'getFields' in type ? type.getFields()[field.name] : undefined;
    if (!definition) throw new Error(`The schema has no field ${type.name}.${field.name}.`);
    const value = source[field.responseName];
    if (value === undefined && isNonNullType(definition.type) && absent.has(source)) return NULLED;
    return complete(definition.type, { value, path, below: field.below });
  };

  const root = schema.getRootType(operation.operation);
  if (!root) throw new Error(`The schema has no ${operation.operation}.`);
  const data = completeObject(root, gathered, { path: undefined, below: [operation.selectionSet] });
  return { data: data === NULLED ? null : data, problems };
}
