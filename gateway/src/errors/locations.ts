import type { DocumentNode, GraphQLError, Source, SourceLocation } from 'graphql';
import { LIMITS } from '../limits/limits.js';

interface Text {
  readonly body: string;
  /** Where each line begins. */
  lines?: readonly number[];
}

/** The texts of documents whose sources have none. */
const texts = new WeakMap<Source, Text>();

/**
 * Takes its text out of a document that was parsed: each error about it would count the lines before each of its places, and again
 * for each class that it is wrapped in, before anyone knows how many of them are told. `locationsOf` tells them.
 */
export function withoutText({ loc }: DocumentNode): void {
  if (!loc || texts.has(loc.source)) return;
  texts.set(loc.source, { body: loc.source.body });
  Object.assign(loc.source, { body: '' });
}

/** The first places that an error is about; undefined where it is about no document without text. */
export function locationsOf({ source, positions }: GraphQLError): readonly SourceLocation[] | undefined {
  const text = source && texts.get(source);
  if (!text || !positions) return undefined;
  const lines = (text.lines ??= [0, ...Array.from(text.body.matchAll(/\r\n|[\n\r]/g), ({ 0: end, index }) => index + end.length)]);
  return positions.slice(0, LIMITS.errors).map((position) => {
    const line = lines.findLastIndex((begin) => begin <= position);
    return { line: line + 1, column: position - lines[line]! + 1 };
  });
}
