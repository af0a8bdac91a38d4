/** Writes one structured line. */
export type Log = (entry: { level: 'info' | 'error'; message: string } & Record<string, unknown>) => void;

/** One JSON object per line, for people and log collectors alike. */
export const logToStderr: Log = (entry) => {
  process.stderr.write(`${JSON.stringify({ time: new Date().toISOString(), ...entry })}\n`);
};
