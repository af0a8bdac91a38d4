/**
 * Visits what a file imports or exports from another one, however it is written.
 *
 * @param {(specifier: string, node: object, typeOnly: boolean) => void} visit
 */
export function onImports(visit) {
  const from = (node) => {
    if (typeof node.source?.value === 'string') visit(node.source.value, node, isTypeOnly(node));
  };
  return {
    ImportDeclaration: from,
    ExportNamedDeclaration: from,
    ExportAllDeclaration: from,
    ImportExpression: from,
    TSImportType: (node) => visit(node.source.value, node, true),
  };
}

/** Whether the specifier is a path rather than the name of a package. */
export function isRelative(specifier) {
  return /^\.{0,2}\//.test(specifier) || specifier === '.' || specifier === '..';
}

function isTypeOnly({ importKind, exportKind, specifiers = [] }) {
  if (importKind === 'type' || exportKind === 'type') return true;
  return specifiers.length > 0 && specifiers.every((each) => each.importKind === 'type' || each.exportKind === 'type');
}
