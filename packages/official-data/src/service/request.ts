import { setTimeout as sleep } from 'node:timers/promises';

export interface Patience {
  /** How often one request is tried. */
  tries: number;
  /** How long it waits before the second try; twice as long before each next one. */
  waitMs: number;
  /** How long one try may take. */
  timeoutMs: number;
}

export const PATIENT: Patience = { tries: 6, waitMs: 1000, timeoutMs: 120_000 };

const LONGEST_WAIT_MS = 120_000;

/** The service did not give what was asked, also not after several tries. */
export class ServiceFailure extends Error {
  override name = 'ServiceFailure';
}

/**
 * Asks the service, and asks again while it is too busy, fails, or breaks off.
 *
 * @param take what is made of the answer; if it throws, that counts as broken off
 * @throws ServiceFailure
 */
export async function request<T>(url: URL, { tries, waitMs, timeoutMs }: Patience, take: (response: Response) => Promise<T>): Promise<T> {
  let reason = '';
  for (let attempt = 0; attempt < tries; attempt += 1) {
    let after = waitMs * 2 ** attempt;
    try {
      const response = await fetch(url, { signal: AbortSignal.timeout(timeoutMs), redirect: 'error', headers: { accept: 'application/json' } });
      if (response.ok) return await take(response);
      await response.body?.cancel();
      reason = `it answered ${response.status}`;
      if (response.status !== 429 && response.status < 500) break;
      after = Math.max(after, retryAfter(response));
    } catch (error) {
      reason = error instanceof Error ? error.message : String(error);
    }
    if (attempt < tries - 1) await sleep(Math.min(after, LONGEST_WAIT_MS));
  }
  throw new ServiceFailure(`${url.origin}${url.pathname} gave no answer that can be used: ${reason}. What was read is kept: run the same command again to go on.`);
}

/** How long the service asks to wait: seconds, or a date. */
function retryAfter({ headers }: Response): number {
  const given = headers.get('retry-after');
  if (given === null) return 0;
  const seconds = Number(given);
  const wait = Number.isFinite(seconds) ? seconds * 1000 : Date.parse(given) - Date.now();
  return Number.isFinite(wait) ? Math.max(0, wait) : 0;
}
