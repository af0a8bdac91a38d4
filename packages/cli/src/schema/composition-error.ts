import { GraphQLError, type ASTNode, type Source } from 'graphql';

/** One error of composition. `lines` are where it shows, each with its text. */
export interface CompositionProblem {
  code: string;
  message: string;
  lines: { subgraph: string; line: number; text: string }[];
}

/** The subgraphs do not make one graph. Its message tells every problem in full. */
export class CompositionError extends Error {
  override readonly name = 'CompositionError';

  constructor(readonly problems: readonly CompositionProblem[]) {
    const count = problems.length === 1 ? '1 error' : `${problems.length} errors`;
    super([`The subgraphs do not compose: ${count}.`, ...problems.map((problem) => `${problem.code}\n${indent(told(problem))}`)].join('\n\n'));
  }
}

/** Reads an error of composition or of the parser. Its nodes must come from sources that bear their subgraph's name. */
export function problemOf(error: unknown): CompositionProblem {
  if (!(error instanceof GraphQLError)) throw error;
  const located = error.nodes?.flatMap(locate);
  const places = located ?? (error.source ? [{ source: error.source, start: error.positions?.[0] ?? 0 }] : []);
  return {
    code: typeof error.extensions.code === 'string' ? error.extensions.code : 'INVALID_GRAPHQL',
    message: error.message,
    lines: places.map(({ source, start }) => ({ subgraph: source.name, ...lineAt(source.body, start) })),
  };
}

/** The message at a readable width, and below it the lines of the subgraphs that it is about. */
export function told({ message, lines }: CompositionProblem): string {
  const at = lines.map(({ subgraph, line, text }) => `at ${subgraph}, line ${line}: ${text}`);
  return [...message.split('\n').flatMap((paragraph) => wrap(paragraph)), ...new Set(at)].join('\n');
}

/** Where its name stands: a definition itself begins at its description. */
function locate(node: ASTNode): { source: Source; start: number }[] {
  const loc = ('name' in node && node.name?.loc) || node.loc;
  return loc ? [{ source: loc.source, start: loc.start }] : [];
}

function lineAt(body: string, offset: number): { line: number; text: string } {
  const line = body.slice(0, offset).split('\n').length;
  return { line, text: body.split('\n')[line - 1]?.trim() ?? '' };
}

function wrap(paragraph: string, width = 100): string[] {
  const margin = /^[ -]*/.exec(paragraph)?.[0] ?? '';
  const lines = [margin];
  for (const word of paragraph.slice(margin.length).split(' ')) {
    const current = lines.at(-1) ?? '';
    if (current.trim() && current.length + 1 + word.length > width) lines.push(' '.repeat(margin.length) + word);
    else lines[lines.length - 1] = current.length > margin.length ? `${current} ${word}` : current + word;
  }
  return lines;
}

function indent(text: string): string {
  return text.replace(/^/gm, '  ');
}
