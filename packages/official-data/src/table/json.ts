import { JSONParser } from '@streamparser/json';
import { UnreadableFile } from '../problem.js';
import { bytesOf, type OnShare } from './source-text.js';

export type Item = Readonly<Record<string, unknown>>;

/** The items of a list in a JSON file, one by one, each with its number; the file is never in memory as a whole. */
export async function* itemsOf(file: string, path: '$.value.*' | '$.features.*' | '$.*', onShare?: OnShare): AsyncGenerator<{ row: number; item: Item }> {
  const parser = new JSONParser({ paths: [path], keepStack: false });
  let found: Item[] = [];
  parser.onValue = ({ value }) => void found.push(value as unknown as Item);
  // It would throw where nobody awaits it.
  let failure: Error | undefined;
  parser.onError = (error) => void (failure = error);
  let row = 0;
  for await (const chunk of bytesOf(file, onShare)) {
    parser.write(chunk);
    const items = found;
    found = [];
    for (const item of items) yield { row: (row += 1), item };
    if (failure) throw new UnreadableFile({ file, row: row + 1, expected: 'JSON' });
  }
  if (!parser.isEnded) throw new UnreadableFile({ file, row: row + 1, expected: 'JSON that is complete' });
}
