import type { QueryPlan } from '@apollo/query-planner';

/** What is planned: the text of a valid document, and which of its operations. */
export interface Plannable {
  readonly text: string;
  readonly operationName?: string | undefined;
}

/** Decides which subgraph is asked what, and in which order. */
export interface Planner {
  /** Settles once it can plan without starting anything. @throws where it does not start */
  readonly ready: () => Promise<void>;
  /**
   * @param from whose operation it is: nobody waits for what another has asked before
   * @throws LIMIT_EXCEEDED where planning takes longer, or more memory, than it may; `Busy` where it is to be asked again
   */
  readonly plan: (plannable: Plannable, from: string) => Promise<QueryPlan>;
  /** Ends it once nothing is being planned; whatever is asked after that is planned all the same. */
  readonly retire: () => void;
}
