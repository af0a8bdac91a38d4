const isText = (value: unknown): boolean => typeof value === 'string';
const isNumber = (value: unknown): boolean => typeof value === 'number';
const isTextList = (value: unknown): boolean => Array.isArray(value) && value.every(isText);

type Allowed = ReadonlyMap<string, (value: unknown) => boolean>;
type Extensions = Readonly<Record<string, unknown>>;

const FROM_SUBGRAPHS: Allowed = new Map([
  ['argument', isText],
  ['expected', isText],
  ['rule', isText],
  ['records', isTextList],
]);
const FROM_GATEWAY: Allowed = new Map([...FROM_SUBGRAPHS, ['subgraph', isText], ['id', isText], ['limit', isText], ['allowed', isNumber], ['asked', isNumber]]);

/** What an error of a subgraph may tell besides its code. */
export function subgraphDetails(extensions: Extensions): Extensions {
  return kept(extensions, FROM_SUBGRAPHS);
}

/** What any error may tell besides its code. */
export function details(extensions: Extensions): Extensions {
  return kept(extensions, FROM_GATEWAY);
}

function kept(extensions: Extensions, allowed: Allowed): Extensions {
  return Object.fromEntries(Object.entries(extensions).filter(([name, value]) => allowed.get(name)?.(value)));
}
