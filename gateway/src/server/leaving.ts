import type { Response } from 'express';

/** Aborted when the client leaves before it has its answer. */
export function leavingOf(response: Response): AbortSignal {
  const leaving = new AbortController();
  response.once('close', () => {
    if (!response.writableFinished) leaving.abort();
  });
  return leaving.signal;
}
