const ANSWERS_WITHIN_MS = 300_000;

/** Some answer of the graph, as it came over the wire. */
export interface Answer {
  data?: any;
  errors?: { message: string; path?: (string | number)[]; extensions: Record<string, unknown> }[];
  extensions?: any;
}

/** Asks the graph at an address. */
export function askAt(url: string, query: string, variables: Readonly<Record<string, unknown>> = {}): Promise<Answer> {
  return post(url, { query, variables });
}

/** Asks the graph on behalf of one who signed in. */
export function askAs(authorization: string, url: string, query: string): Promise<Answer> {
  return post(url, { query }, { authorization });
}

async function post(url: string, body: object, headers: Readonly<Record<string, string>> = {}): Promise<Answer> {
  const response = await fetch(url, {
    method: 'POST',
    headers: { 'content-type': 'application/json', ...headers },
    body: JSON.stringify(body),
    signal: AbortSignal.timeout(ANSWERS_WITHIN_MS),
  });
  return (await response.json()) as Answer;
}

/** What a health check beside the graph says. */
export async function healthAt(url: string, check: 'live' | 'ready'): Promise<{ status: number; body: any }> {
  const response = await fetch(new URL(`/health/${check}`, url), { signal: AbortSignal.timeout(ANSWERS_WITHIN_MS) });
  return { status: response.status, body: await response.json() };
}
