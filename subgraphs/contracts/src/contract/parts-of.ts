import { TermStatus } from '@regiograaf/subgraph-kit';

/**
 * Which parts of a contract count, as conditions on them: those that hold on the date. Of a contract that does not itself run on the
 * date all count, or one that has ended would seem to have had neither parties nor agreements.
 */
export function partsOf({ status }: { status: TermStatus }): { status?: TermStatus } {
  return status === TermStatus.ACTIVE ? { status: TermStatus.ACTIVE } : {};
}
