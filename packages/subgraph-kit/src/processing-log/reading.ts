import { randomBytes } from 'node:crypto';
import type { Caller } from '../caller.js';

/** Things of one type that a request read, by id, each with the fields that were read of it. */
export type Readings = Map<string, Set<string>>;

export interface Read {
  readonly subgraph: string;
  readonly caller: Caller;
  readonly readings: Readings;
  /** Milliseconds since 1970. */
  readonly start: number;
  readonly end: number;
}

const OK = 1;

/**
 * Lines for the log, one for each whose data were read. Names and numbers of fields follow the Dutch standard for logging the
 * processing of data (Logboek dataverwerkingen); what is ours has a name of its own.
 *
 * @see https://logius-standaarden.github.io/logboek-dataverwerkingen/
 */
export function linesOf({ subgraph, caller, readings, start, end }: Read): object[] {
  const traceId = randomBytes(16).toString('hex');
  return [...readings].map(([subject, fields]) => ({
    trace_id: traceId,
    operation_id: randomBytes(8).toString('hex'),
    status_code: OK,
    name: 'read',
    start_time: start,
    end_time: end,
    resource: { name: `regiograaf-${subgraph}` },
    attributes: {
      'dpl.core.processing_activity_id': caller.activity ?? null,
      'dpl.core.data_subject_id': subject,
      'dpl.core.data_subject_id_type': 'regiograaf',
      'regiograaf.user': caller.subject ?? null,
      'regiograaf.organisation': caller.organisation ?? null,
      'regiograaf.fields': [...fields].toSorted(),
    },
  }));
}
