import { Lexer, Source, TokenKind } from 'graphql';
import { LIMITS } from './limits.js';

const OPENING = /[{[(]/g;
const STEP = new Map<TokenKind, 1 | -1>([
  [TokenKind.BRACE_L, 1],
  [TokenKind.BRACKET_L, 1],
  [TokenKind.PAREN_L, 1],
  [TokenKind.BRACE_R, -1],
  [TokenKind.BRACKET_R, -1],
  [TokenKind.PAREN_R, -1],
]);

/**
 * How many brackets of an operation's text stand within each other: 2 for `{ a(b: 1) }`. Read without calls within calls, since what
 * is nested deeply enough ends the parser, sooner or later by what the engine has compiled so far.
 *
 * @returns 0 where the text has no more brackets than may stand within each other
 */
export function bracketsIn(text: string): number {
  if ((text.match(OPENING)?.length ?? 0) <= LIMITS.brackets) return 0;
  const lexer = new Lexer(new Source(text));
  let [depth, deepest] = [0, 0];
  try {
    for (let tokens = 0, { kind } = lexer.advance(); kind !== TokenKind.EOF && tokens <= LIMITS.tokens; tokens += 1, { kind } = lexer.advance()) {
      depth += STEP.get(kind) ?? 0;
      deepest = Math.max(deepest, depth);
    }
  } catch {
    // What is no text of GraphQL is read up to there: the parser says what is wrong with it.
  }
  return deepest;
}
