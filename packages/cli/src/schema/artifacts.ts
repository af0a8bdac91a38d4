import { compose } from './compose.js';
import { glossary } from './glossary.js';
import { labels } from './labels.js';
import { compareText } from './order.js';
import { canonicalSource, type SubgraphSource } from './subgraph/source.js';

export const SUBGRAPHS_FOLDER = 'subgraphs';

/** Texts by path in the schema folder. */
export type Documents = Readonly<Record<string, string>>;

/**
 * Every file of the schema folder that is derived from the subgraphs: its path in that folder, with forward slashes, and its text.
 *
 * @param documents further documents that are derived from the subgraphs' descriptions, by path
 * @throws CompositionError if the subgraphs do not make one graph
 */
export function artifactsOf(subgraphs: readonly SubgraphSource[], documents: Documents = {}): Map<string, string> {
  const sources = subgraphs.map(canonicalSource).toSorted((a, b) => compareText(a.name, b.name));
  const { supergraph, api } = compose(sources);
  return new Map([
    ...sources.map(({ name, sdl }) => [`${SUBGRAPHS_FOLDER}/${name}.graphql`, sdl] as const),
    ['supergraph.graphql', supergraph],
    ['api.graphql', api],
    ['glossary.md', glossary(api)],
    ['labels.json', labels(api)],
    ...Object.entries(documents),
  ]);
}
