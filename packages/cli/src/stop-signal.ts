/** The process was told to stop while it was at work. */
export class Stopped extends Error {
  override name = 'Stopped';
}

/** Aborted with a Stopped when the process is told to stop. Whoever tells it twice does not want to wait: that ends it at once. */
export function stopSignal(): AbortSignal {
  const controller = new AbortController();
  for (const name of ['SIGINT', 'SIGTERM'] as const) {
    process.once(name, () => controller.abort(new Stopped('Told to stop: what was under way is undone.')));
  }
  return controller.signal;
}
