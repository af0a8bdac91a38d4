export interface Answer {
  status: number;
  body: { data?: any; errors?: { extensions: Record<string, unknown> }[] };
}

/** Asks over HTTP, and says with which status it was answered. */
export async function post(url: string, body: object, headers: Record<string, string> = {}): Promise<Answer> {
  const response = await fetch(url, { method: 'POST', headers: { 'content-type': 'application/json', ...headers }, body: JSON.stringify(body) });
  return { status: response.status, body: (await response.json()) as Answer['body'] };
}
