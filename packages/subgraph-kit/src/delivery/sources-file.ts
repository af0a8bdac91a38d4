import { dateUntilToday, meaning, precision, required, text } from './column.js';
import type { DeliveryFile } from './file.js';

/** Every subgraph takes the sources: a fact and its source stand in one schema. */
export const sourcesFile: DeliveryFile = {
  file: 'sources.csv',
  thing: 'source',
  prefix: 'source',
  kind: 'plain',
  description: 'Where facts come from: documents, files and statements.',
  columns: {
    description: required(meaning('What the source is.', text)),
    publisher: meaning('Who published it.', text),
    published_on: meaning('When it was published; empty: unknown.', dateUntilToday),
    published_precision: meaning('How precisely `published_on` is known; DAY unless given.', precision),
    url: meaning('Where it can be read, if it is public.', text),
  },
};
