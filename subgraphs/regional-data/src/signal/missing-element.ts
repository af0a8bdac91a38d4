import { SignalSeverity } from '@regiograaf/subgraph-kit';
import { PlanSignalKind } from './plan-signal-kind.js';
import type { PlanFacts, Signal } from './signal.js';

/** Regiobeelden and regioplannen of which an element that the guide asks for is not known. It says "preferably": that is no error. */
export function missingElements({ regiobeelden, regioplannen }: PlanFacts): Signal[] {
  return [...regiobeelden, ...regioplannen].flatMap(({ id, title, missing }) => {
    if (missing.length === 0) return [];
    const kinds = missing.join(', ');
    return {
      kind: PlanSignalKind.MISSING_ELEMENT,
      severity: SignalSeverity.INFO,
      records: [id],
      message: { NL: `Van ‘${title}’ is niet bekend: ${kinds}.`, EN: `Of “${title}” is not known: ${kinds}.` },
      whatToDo: {
        NL: 'Vul aan wat de leidraad vraagt, of lever aan waar het staat.',
        EN: 'Complete what the guide asks for, or deliver where it can be read.',
      },
    };
  });
}
