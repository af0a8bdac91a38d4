const TYPES: Readonly<Record<string, string>> = { municipality: 'Municipality', wijk: 'Wijk', buurt: 'Buurt', localarea: 'LocalArea', region: 'Region' };

/** Name of the GraphQL type that an area's id is of. */
export function areaType({ id }: { id: string }): string | undefined {
  return TYPES[id.slice(0, id.indexOf(':'))];
}
