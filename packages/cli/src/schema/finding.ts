import { compareText } from './order.js';

/** One thing that is wrong with the schema, where, and in words a developer can act on. */
export interface Finding {
  rule: string;
  /** `subgraph: Type.field(argument:)`, or a file of the schema folder. */
  place: string;
  message: string;
}

/** All findings as text for a terminal: per rule, in the order of their places. Empty where there are none. */
export function printFindings(findings: readonly Finding[]): string {
  const byRule = Map.groupBy(findings.toSorted(byRuleAndPlace), ({ rule }) => rule);
  return [...byRule].map(([rule, found]) => [`${rule} (${found.length})`, ...found.map(printed), ''].join('\n')).join('\n');
}

function printed({ place, message }: Finding): string {
  return `  ${place}\n    ${message.replaceAll('\n', '\n    ')}`;
}

function byRuleAndPlace(a: Finding, b: Finding): number {
  return compareText(a.rule, b.rule) || compareText(a.place, b.place);
}
