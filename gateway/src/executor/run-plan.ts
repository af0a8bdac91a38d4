import type { PlanNode } from '@apollo/query-planner';
import { fetchEntities } from './entities.js';
import { fetchFields } from './fetch.js';
import { type Cursor, moved } from './places.js';
import type { Run } from './run.js';

/** Runs one part of a plan, and all parts of it in their order. What fails is noted, and nothing else stops for it. */
export async function runPlan(node: PlanNode, cursor: Cursor, run: Run): Promise<void> {
  if (cursor.places.length === 0 || run.asking.signal.aborted) return;
  switch (node.kind) {
    case 'Sequence':
      for (const each of node.nodes) await runPlan(each, cursor, run);
      return;
    case 'Parallel':
      await Promise.all(node.nodes.map((each) => runPlan(each, cursor, run)));
      return;
    case 'Flatten':
      await runPlan(node.node, moved(cursor, node.path), run);
      return;
    case 'Fetch':
      await (node.requires ? fetchEntities : fetchFields)(node, cursor, run);
      return;
    case 'Condition':
      throw new Error('The conditions of an operation are decided before it is planned.');
    case 'Defer':
      throw new Error('The gateway answers in one piece: its planner defers nothing.');
  }
}
