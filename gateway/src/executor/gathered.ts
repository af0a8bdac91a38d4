/** An object of the answer while it is put together: no prototype, so that any response name is just a name. */
export type Gathered = Record<string, unknown>;

export function isObject(value: unknown): value is Gathered {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

export function newGathered(): Gathered {
  return Object.create(null) as Gathered;
}

/**
 * Adds what a subgraph gave to what is there. Nothing of it is kept by reference: one entity can stand at several places.
 * Where a subgraph says null of an object that another one gave, the object stays: the part that is missing is null in it.
 */
export function merge(target: Gathered, given: Gathered): void {
  for (const [name, value] of Object.entries(given)) {
    if (value !== undefined) target[name] = merged(target[name], value);
  }
}

function merged(present: unknown, given: unknown): unknown {
  if (isUnwritten(given)) return given.toJSON();
  if (isObject(given)) {
    const target = isObject(present) ? present : newGathered();
    merge(target, given);
    return target;
  }
  if (Array.isArray(given)) {
    const list: unknown[] = Array.isArray(present) && present.length === given.length ? present : [];
    return given.map((item, index) => merged(list[index], item));
  }
  return given === null && isObject(present) ? present : given;
}

/** A subgraph in this process also gives what JSON has yet to write, e.g. a moment. */
function isUnwritten(value: unknown): value is { toJSON: () => unknown } {
  return isObject(value) && typeof value['toJSON'] === 'function';
}
