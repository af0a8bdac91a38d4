const isText = (value: unknown): boolean => typeof value === 'string';
const isTextList = (value: unknown): boolean => Array.isArray(value) && value.every(isText);

const FROM_SUBGRAPHS: Readonly<Record<string, (value: unknown) => boolean>> = {
  argument: isText,
  expected: isText,
  rule: isText,
  records: isTextList,
};
const FROM_GATEWAY = { ...FROM_SUBGRAPHS, subgraph: isText, id: isText };

type Extensions = Readonly<Record<string, unknown>>;

/** What an error of a subgraph may tell besides its code. */
export function subgraphDetails(extensions: Extensions): Extensions {
  return kept(extensions, FROM_SUBGRAPHS);
}

/** What any error may tell besides its code. */
export function details(extensions: Extensions): Extensions {
  return kept(extensions, FROM_GATEWAY);
}

function kept(extensions: Extensions, allowed: typeof FROM_SUBGRAPHS): Extensions {
  return Object.fromEntries(Object.entries(extensions).filter(([name, value]) => allowed[name]?.(value)));
}
