import type { ResponsePath } from '@apollo/query-planner';
import { type Gathered, isObject } from './gathered.js';
import type { Path } from './path.js';

/** An object of the answer that is being put together, and where it stands. */
export interface Place {
  readonly value: Gathered;
  readonly path: Path | undefined;
}

/** The objects that a part of the plan is about. */
export interface Cursor {
  /** As the plan says it: `@` stands for each of a list. */
  readonly path: ResponsePath;
  readonly places: readonly Place[];
}

/** The objects that a path leads to; what is null or has another shape on the way leads nowhere. */
export function moved(cursor: Cursor, path: ResponsePath): Cursor {
  const places: Place[] = [];
  for (const { value, path: before } of cursor.places) collect({ value, path: before, steps: path, next: 0 }, places);
  return { path: [...cursor.path, ...path], places };
}

interface Walk {
  readonly value: unknown;
  readonly path: Path | undefined;
  readonly steps: ResponsePath;
  readonly next: number;
}

function collect({ value, path, steps, next }: Walk, found: Place[]): void {
  const step = steps[next];
  if (Array.isArray(value)) {
    const rest = step === '@' ? next + 1 : next;
    for (const [index, item] of value.entries()) collect({ value: item, path: { before: path, step: index }, steps, next: rest }, found);
  } else if (isObject(value)) {
    if (step === undefined) found.push({ value, path });
    else collect({ value: value[step], path: { before: path, step }, steps, next: next + 1 }, found);
  }
}
