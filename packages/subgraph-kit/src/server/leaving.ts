import type { Response } from 'express';

/** Aborted when whoever asked leaves before the answer has gone out, or has left already. */
export function leavingOf(response: Response): AbortSignal {
  const leaving = new AbortController();
  const end = (): void => {
    if (!response.writableFinished) leaving.abort();
  };
  if (response.destroyed) end();
  else response.once('close', end);
  return leaving.signal;
}
