import { artifactsOf, type Documents } from './artifacts.js';
import { CompositionError, told } from './composition-error.js';
import { drift } from './drift.js';
import type { Finding } from './finding.js';
import { brokenRules } from './rules/rules.js';
import type { SubgraphSource } from './subgraph/source.js';
import { readSubgraph } from './subgraph/subgraph.js';

/**
 * Everything that is wrong with the schema: rules that it breaks, and files of its folder that are out of date. Nothing is written.
 * Subgraphs that do not compose are findings too, and then their files are not compared.
 */
export async function checkSchema(folder: string, subgraphs: readonly SubgraphSource[], documents: Documents = {}): Promise<Finding[]> {
  const findings: Finding[] = [];
  try {
    findings.push(...brokenRules(subgraphs.map(readSubgraph)));
    findings.push(...(await drift(folder, artifactsOf(subgraphs, documents))));
  } catch (error) {
    if (!(error instanceof CompositionError)) throw error;
    findings.push(...error.problems.map((problem) => ({ rule: 'composition', place: problem.code, message: told(problem) })));
  }
  return findings;
}
