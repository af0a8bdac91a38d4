import type { Caller } from '@regiograaf/subgraph-kit/protocol';

/** Text that two callers share only if nothing tells them apart. */
export function callerKey(caller: Caller): string {
  return JSON.stringify(comparable(caller));
}

function comparable(value: unknown): unknown {
  if (value instanceof Set) return [...value].map((each) => JSON.stringify(comparable(each))).toSorted();
  if (Array.isArray(value)) return value.map(comparable);
  if (typeof value !== 'object' || value === null) return value;
  return Object.entries(value).toSorted(([one], [other]) => (one < other ? -1 : 1)).map(([name, each]) => [name, comparable(each)]);
}
