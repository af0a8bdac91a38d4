import type { Level, Log } from './log.js';

type Say = (message?: unknown) => void;

const LONGEST = 200;

/** The logger that the Apollo libraries expect; what they say below a warning is of no use to an operator. */
export function libraryLogger(log: Log): Record<Level, Say> {
  const silent: Say = () => undefined;
  const say = (level: Level): Say => (said) => log({ level, message: 'from a library', ...(typeof said === 'string' ? { reason: begin(said) } : { error: said }) });
  return { debug: silent, info: silent, warn: say('warn'), error: say('error') };
}

// They add what an error said after a colon, which may quote anything.
function begin(said: string): string {
  return said.split(':', 1)[0]!.slice(0, LONGEST);
}
