import { Kind } from 'graphql';
import type { Finding } from '../finding.js';
import type { Part } from '../subgraph/parts.js';
import type { Subgraph } from '../subgraph/subgraph.js';

const EXAMPLE = '"Use `posts`; removed on 2027-07-01."';
const REPLACEMENT = /\b(use|replaced by)\s+`?\w/i;

/** Whoever uses something deprecated is told what to use instead and until when it stays */
export function deprecation(subgraphs: readonly Subgraph[]): Finding[] {
  return subgraphs.flatMap((subgraph) =>
    parts(subgraph)
      .map((part) => ({ part, missing: missingIn(part) }))
      .filter(({ missing }) => missing.length > 0)
      .map(({ part, missing }) => ({
        rule: 'deprecation',
        place: `${subgraph.name}: ${part.path}`,
        message: `its reason must give ${missing.join(' and ')}: ${EXAMPLE}`,
      })),
  );
}

function missingIn({ directives }: Part): string[] {
  const deprecated = directives.find(({ name }) => name.value === 'deprecated');
  if (!deprecated) return [];
  const given = deprecated.arguments?.find(({ name }) => name.value === 'reason')?.value;
  const reason = given?.kind === Kind.STRING ? given.value : '';
  return [
    ...(REPLACEMENT.test(reason) ? [] : ['what to use instead']),
    ...((reason.match(/\b\d{4}-\d{2}-\d{2}\b/g) ?? []).some(isDate) ? [] : ['the date of its removal (YYYY-MM-DD)']),
  ];
}

function isDate(text: string): boolean {
  const date = new Date(`${text}T00:00:00Z`);
  return !Number.isNaN(date.getTime()) && date.toISOString().startsWith(text);
}

function parts({ types, directives }: Subgraph): Part[] {
  const fields = [...types.values()].flatMap((type) => type.fields);
  const args = [...fields, ...directives].flatMap((part) => part.args);
  return [...fields, ...args, ...[...types.values()].flatMap(({ values }) => values)];
}
