import type { Caller } from '@regiograaf/subgraph-kit';

/** Asks the graph, which must answer without errors. @returns the data as a client gets it */
export type Ask = (query: string, variables?: Record<string, unknown>, caller?: Caller) => Promise<any>;

/** All of a list, page by page. @param fields those of a node @param list a field of Query that takes `first` and `after`, with further arguments if any */
export async function all(ask: Ask, { list, args = '', on, fields, caller }: { list: string; args?: string; on: string; fields: string; caller?: Caller }): Promise<any[]> {
  const nodes: any[] = [];
  for (let after: string | null = null; ; ) {
    const query = `query ($after: String) @asOf(validOn: "${on}") { ${list}(first: 100, after: $after ${args}) { pageInfo { hasNextPage endCursor } nodes { ${fields} } } }`;
    const { [list]: page } = await ask(query, { after }, caller);
    nodes.push(...page.nodes);
    if (!page.pageInfo.hasNextPage) return nodes;
    after = page.pageInfo.endCursor;
  }
}

/** Every object of an answer that says whether it is invented, wherever it stands. */
export function factsIn(answer: unknown): { fictional: boolean; lastConfirmedAt: string | null }[] {
  if (answer === null || typeof answer !== 'object') return [];
  const own = 'fictional' in answer && 'lastConfirmedAt' in answer ? [answer as { fictional: boolean; lastConfirmedAt: string | null }] : [];
  return [...own, ...Object.values(answer).flatMap(factsIn)];
}

export const ISO_DATE = /^\d{4}-\d\d-\d\d$/;

export const REGIONS = ['rijnmond', 'oostelijk-zuid-limburg', 'amsterdam', 'drenthe'] as const;

export const COUNTERPARTIES = ['INSURER', 'HOSPITAL', 'MUNICIPALITY', 'VVT', 'GGZ', 'WELFARE'] as const;
