import { readDescription } from './description.js';
import { compareText } from './order.js';
import { isPaging } from './subgraph/paging.js';
import type { Part } from './subgraph/parts.js';
import { readSubgraph } from './subgraph/subgraph.js';

const INTRODUCTION = `# Glossary

Every term of the graph, from the descriptions in the schema; \`regiograaf schema emit\` writes this page.
A dotted name is a value of an enum.

| English | Dutch | Meaning | Source |
|---|---|---|---|
`;

/** The glossary as markdown: one line per type and enum value of the API schema that has a Dutch term. */
export function glossary(api: string): string {
  return INTRODUCTION + terms(api).toSorted((a, b) => compareText(a.path, b.path)).map(line).join('');
}

function terms(api: string): Part[] {
  const { types, roots } = readSubgraph({ name: 'api', sdl: api });
  const named = [...types.values()].filter(({ name }) => !roots.has(name) && !isPaging(name));
  return named.flatMap((type) => [type, ...type.values]).filter(({ description }) => readDescription(description).dutch);
}

function line(term: Part): string {
  const { dutch = '', meaning, source = 'Regiograaf' } = readDescription(term.description);
  return `| ${[term.path, dutch, meaning, source].map((cell) => cell.replaceAll('|', '\\|')).join(' | ')} |\n`;
}
