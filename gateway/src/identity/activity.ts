import type { Caller } from '@regiograaf/subgraph-kit/protocol';

/** The header that says for which activity of the caller's organisation is asked: its register has the purpose and the ground. */
export const ACTIVITY_HEADER = 'processing-activity';

const ACTIVITY = /^[\x21-\x7E]{1,300}$/;

/** An activity is told to the log only: one that is malformed is as good as none. */
export function activityIn(header: string | undefined): Pick<Caller, 'activity'> {
  return header !== undefined && ACTIVITY.test(header) ? { activity: header } : {};
}
