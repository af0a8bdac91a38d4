import type { Gateway } from '@regiograaf/gateway';

/** A party that was not mandated to sign what it signed, as far as is known. */
export interface UnmandatedSigning {
  contract: string;
  organisation: string | undefined;
  /** ISO date of signing. */
  date: string;
  /** The first rule that fails. */
  failure: string;
}

interface Page {
  pageInfo: { hasNextPage: boolean; endCursor: string | null };
  nodes: readonly { id: string; parties: readonly Party[] | null }[];
}

interface Party {
  organisation: { id: string } | null;
  mandateCheck: { mandated: boolean; failure: string | null; date: string } | null;
}

const QUERY = `query Signings($status: TermStatus!, $after: String) {
  contracts(filter: { status: $status }, first: 100, after: $after) {
    pageInfo { hasNextPage endCursor }
    nodes { id parties { organisation { id } mandateCheck { mandated failure date } } }
  }
}`;

/** Who signed a contract without a mandate on the day: asked of the graph, which knows the rules, over all contracts. */
export async function unmandatedSignings(gateway: Pick<Gateway, 'execute'>): Promise<UnmandatedSigning[]> {
  const found: UnmandatedSigning[] = [];
  for (const status of ['ACTIVE', 'ENDED', 'FUTURE']) {
    let after: string | null = null;
    do {
      const page: Page = await pageOf(gateway, { status, after });
      found.push(...page.nodes.flatMap(unmandated));
      after = page.pageInfo.hasNextPage ? page.pageInfo.endCursor : null;
    } while (after !== null);
  }
  return found;
}

async function pageOf(gateway: Pick<Gateway, 'execute'>, variables: Record<string, unknown>): Promise<Page> {
  const { data, errors } = await gateway.execute({ query: QUERY, variables });
  const page = (data as { contracts?: Page | null } | null | undefined)?.contracts;
  if (!page) throw new Error(`The contracts cannot be checked: ${errors?.[0]?.message ?? 'the graph does not answer'}`);
  return page;
}

function unmandated({ id, parties }: Page['nodes'][number]): UnmandatedSigning[] {
  return (parties ?? []).flatMap(({ organisation, mandateCheck }) =>
    mandateCheck && !mandateCheck.mandated && mandateCheck.failure !== null
      ? [{ contract: id, organisation: organisation?.id, date: mandateCheck.date, failure: mandateCheck.failure }]
      : [],
  );
}

/** A line for each, for whoever imports: that a source does not know of a mandate is no fault of the delivery. */
export function printSignings(signings: readonly UnmandatedSigning[]): string {
  if (signings.length === 0) return '';
  const lines = signings.map(({ contract, organisation, date, failure }) => `  ${contract}: ${organisation ?? 'a party'} was not mandated on ${date}, as far as is known: ${failure}`);
  return `\nTo be looked at: who signed without a mandate.\n${lines.join('\n')}`;
}
