import type { Entry, Log } from './log.js';

const MINUTE_MS = 60_000;
/** Kinds of trouble that are told apart; beyond them, whatever has the same message counts as the same. */
const MOST_KINDS = 200;

export interface SummarisedLog {
  readonly log: Log;
  /** Writes what was counted and not yet told. */
  readonly flush: () => void;
}

interface Repeated {
  /** The last of them. */
  entry: Entry;
  times: number;
  readonly timer: NodeJS.Timeout;
}

/**
 * Trouble that comes again and again is written when it first comes, and then once a minute with how often it came. What has an id that
 * a caller was told is written each time.
 */
export function summarised(log: Log): SummarisedLog {
  const kinds = new Map<string, Repeated>();

  const watch = (key: string, entry: Entry): void => {
    // The process is not kept alive for it.
    kinds.set(key, { entry, times: 0, timer: setTimeout(() => tell(key), MINUTE_MS).unref() });
  };

  const tell = (key: string): void => {
    const { entry, times } = kinds.get(key)!;
    kinds.delete(key);
    if (times === 0) return;
    log({ ...entry, times });
    watch(key, entry);
  };

  return {
    log: (entry) => {
      if (entry.level === 'debug' || entry.level === 'info' || entry['id'] !== undefined) return log(entry);
      const key = keyOf(entry, kinds.size < MOST_KINDS);
      const known = kinds.get(key);
      if (known) return void Object.assign(known, { entry, times: known.times + 1 });
      log(entry);
      return watch(key, entry);
    },
    flush: () => {
      for (const { entry, times, timer } of kinds.values()) {
        clearTimeout(timer);
        if (times > 0) log({ ...entry, times });
      }
      kinds.clear();
    },
  };
}

function keyOf({ error: _, ...entry }: Entry, apart: boolean): string {
  return apart ? JSON.stringify(entry) : entry.message;
}
