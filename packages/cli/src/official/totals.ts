import type { RegisterCounts } from '@regiograaf/subgraph-kit';
import type { OfficialReport } from './report.js';

/** Counts of what was recorded, by what it is. */
export class Totals {
  private readonly byWhat = new Map<string, RegisterCounts>();

  add(what: string, counts: RegisterCounts): void {
    const was = this.byWhat.get(what) ?? { added: 0, changed: 0, unchanged: 0 };
    this.byWhat.set(what, { added: was.added + counts.added, changed: was.changed + counts.changed, unchanged: was.unchanged + counts.unchanged });
  }

  all(): OfficialReport['recorded'] {
    return [...this.byWhat].map(([what, counts]) => ({ what, ...counts }));
  }
}
