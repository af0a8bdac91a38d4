import { trace } from '@opentelemetry/api';
import { type DestinationStream, destination, pino, stdTimeFunctions } from 'pino';
import { describedError } from './described-error.js';
import type { Log } from './log.js';
import type { LogSettings } from './settings.js';
import { summarised } from './summarised.js';

/** Takes what is written, a line at a time. */
export type LogStream = Pick<DestinationStream, 'write'>;

export interface OpenLog {
  readonly log: Log;
  /** Writes what was counted and not yet told. */
  readonly close: () => void;
}

const STDERR = 2;
const USUAL: LogSettings = { format: 'json', level: 'info', errorMessages: false };

/** @param stream where it is written: the standard error stream unless given */
export async function openLog({ format, ...settings }: LogSettings, stream: LogStream = stderr()): Promise<OpenLog> {
  const { log, flush } = summarised(pinoLog(settings, format === 'text' ? await forPeople(stream) : stream));
  return { log, close: flush };
}

let usual: Log | undefined;

/** The log where no other is given. */
export const logToStderr: Log = (entry) => (usual ??= summarised(pinoLog(USUAL, stderr())).log)(entry);

function pinoLog({ level, errorMessages }: Omit<LogSettings, 'format'>, stream: LogStream): Log {
  const options = { level, base: null, messageKey: 'message', timestamp: stdTimeFunctions.isoTime, formatters: { level: (label: string) => ({ level: label }) }, mixin: traceIds };
  const logger = pino(options, stream);
  return ({ level: each, error, ...fields }) => logger[each](error === undefined ? fields : { ...fields, error: describedError(error, errorMessages) });
}

// By these a line leads to its trace, and a trace to its lines.
function traceIds(): object {
  const span = trace.getActiveSpan()?.spanContext();
  return span ? { trace_id: span.traceId, span_id: span.spanId } : {};
}

// At once, so that what is said last is said before the process ends.
function stderr(): LogStream {
  return destination({ dest: STDERR, sync: true });
}

async function forPeople(stream: LogStream): Promise<LogStream> {
  const { prettyFactory } = await import('pino-pretty');
  const pretty = prettyFactory({ messageKey: 'message', translateTime: 'SYS:HH:MM:ss', colorize: false });
  return { write: (line) => stream.write(pretty(line)) };
}
