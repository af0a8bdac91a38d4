import type { Caller } from '@regiograaf/subgraph-kit';

/** Asks the graph, which must answer without errors. @returns the data as a client gets it */
export type Ask = <T>(query: string, variables?: Record<string, unknown>, caller?: Caller) => Promise<T>;

export interface List {
  /** A field of Query that takes `first` and `after`. */
  list: string;
  /** Its further arguments. */
  args?: string;
  /** The date. */
  on: string;
  /** Those of a node. */
  fields: string;
  caller?: Caller;
}

export interface Page<T> {
  totalCount: number;
  pageInfo: { hasNextPage: boolean; endCursor: string | null };
  nodes: T[];
}

/** All of a list, page by page. */
export async function all<T>(ask: Ask, { list, args = '', on, fields, caller }: List): Promise<T[]> {
  const query = `query ($after: String) @asOf(validOn: "${on}") {
    page: ${list}(first: 100, after: $after ${args}) { pageInfo { hasNextPage endCursor } nodes { ${fields} } }
  }`;
  const nodes: T[] = [];
  for (let after: string | null = null; ; ) {
    const { page }: { page: Page<T> } = await ask(query, { after }, caller);
    nodes.push(...page.nodes);
    if (!page.pageInfo.hasNextPage) return nodes;
    after = page.pageInfo.endCursor;
  }
}

export interface Identified {
  id: string;
}

export interface ContactPoint {
  kind: string;
  value: string;
}

export const ISO_DATE = /^\d{4}-\d\d-\d\d$/;

export const REGIONS = ['rijnmond', 'oostelijk-zuid-limburg', 'amsterdam', 'drenthe'] as const;

export const COUNTERPARTIES = ['INSURER', 'HOSPITAL', 'MUNICIPALITY', 'VVT', 'GGZ', 'WELFARE'] as const;
