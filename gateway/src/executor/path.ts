/** A place in the answer, the last step first, so that neighbours share their way. */
export interface Path {
  readonly before: Path | undefined;
  readonly step: string | number;
}

export type PathList = readonly (string | number)[];

export function pathList(path: Path | undefined): (string | number)[] {
  const steps: (string | number)[] = [];
  for (let at = path; at; at = at.before) steps.push(at.step);
  return steps.toReversed();
}

/** Whether one is the other, or a place within it. */
export function startsWith(path: PathList, start: PathList): boolean {
  return start.length <= path.length && start.every((step, index) => path[index] === step);
}
