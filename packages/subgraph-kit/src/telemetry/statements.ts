import { DefaultLogger, type LogContext, type Logger, type LoggerOptions } from '@mikro-orm/core';
import { metrics, type Span, trace } from '@opentelemetry/api';
import { isSetting } from '../database/setting.js';
import { SECONDS } from './buckets.js';
import { NAMED, SCOPE } from './names.js';

interface Tally {
  statements: number;
  milliseconds: number;
}

/**
 * Makes the mapper tell how many statements an operation ran and how long they took, never what they say. The settings of a read are part of
 * its time, but no statement.
 */
export function statementLogger(subgraph: string): (options: LoggerOptions) => Logger {
  const duration = metrics.getMeter(SCOPE).createHistogram('db.client.operation.duration', { unit: 's', description: 'How long SQL statements took.', advice: SECONDS });
  const told = { 'db.system.name': 'postgresql', [NAMED.subgraph]: subgraph };
  const tallies = new WeakMap<Span, Tally>();

  const ran = (sql: string, milliseconds: number): void => {
    duration.record(milliseconds / 1000, told);
    const span = trace.getActiveSpan();
    if (!span?.isRecording()) return;
    const tally = tallies.get(span) ?? { statements: 0, milliseconds: 0 };
    tallies.set(span, tally);
    tally.statements += isSetting(sql) ? 0 : 1;
    tally.milliseconds += milliseconds;
    span.setAttributes({ [NAMED.statements]: tally.statements, [NAMED.statementsMs]: tally.milliseconds });
  };

  return (options) =>
    new (class extends DefaultLogger {
      // What began or ended a transaction has no time of its own.
      override logQuery({ query, took }: LogContext & { query: string }): void {
        if (took !== undefined) ran(query, took);
      }
    })(options);
}
