import type { OrganisationsGraph } from './organisations-graph.js';

/** The rule for which the database refuses rows, or what it says where no rule has a name; nothing if it takes them. */
export function refusalOf(graph: OrganisationsGraph, table: string, ...rows: { id: string }[]): Promise<string | undefined> {
  return graph.record(table, ...rows).then(
    () => undefined,
    ({ constraint, message }: { constraint?: string; message: string }) => constraint ?? message,
  );
}
