import type { Finding } from './finding.js';
import { committed, stale } from './folder.js';

const REMEDY = 'run `regiograaf schema emit` and commit what it writes';

/** Where the schema folder differs from what the subgraphs say now: one finding per file, at the first line that differs. */
export async function drift(folder: string, artifacts: ReadonlyMap<string, string>): Promise<Finding[]> {
  const findings: Finding[] = [];
  for (const [path, text] of artifacts) {
    const found = await committed(folder, path);
    if (found === undefined) findings.push(finding(path, `is missing: ${REMEDY}`));
    else if (found !== text) findings.push(difference(path, found, text));
  }
  for (const path of await stale(folder, artifacts)) findings.push(finding(path, `belongs to no subgraph any more: ${REMEDY}`));
  return findings;
}

function difference(path: string, found: string, expected: string): Finding {
  const [left, right] = [found.split('\n'), expected.split('\n')];
  const index = left.findIndex((line, at) => line !== right[at]);
  const at = index < 0 ? left.length : index;
  const lines = [`the file has:      ${shown(left[at])}`, `the subgraphs say: ${shown(right[at])}`];
  return finding(`${path}:${at + 1}`, [`is out of date: ${REMEDY}`, ...lines].join('\n'));
}

function shown(line: string | undefined): string {
  return line === undefined ? '(the end)' : JSON.stringify(line).slice(1, -1).replaceAll('\\"', '"') || '(an empty line)';
}

function finding(place: string, message: string): Finding {
  return { rule: 'drift', place, message };
}
