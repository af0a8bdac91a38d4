import { stateOf, statusOf, type Event, type Moments, type State } from './model.js';
import type { World } from './world.js';

/** The operation whose answer the model foretells: it crosses all four subgraphs. */
export function queryOf({ organisations, wijken, partnerships, regions, contracts }: World): string {
  const each = (field: string, ids: string[], selection: string): string =>
    ids.map((id, index) => `${field}${index}: ${field}(id: "${id}") { ${selection} }`).join('\n');
  return `query World($validOn: Date!, $knownAt: DateTime!) @asOf(validOn: $validOn, knownAt: $knownAt) {
    ${each('organisation', organisations, 'id name kind')}
    ${each('wijk', wijken, 'id name partnerships(first: 50) { totalCount nodes { id role organisation { id name } } }')}
    ${each('partnership', partnerships, 'id role term { status from to } organisation { id name kind } place { ... on Wijk { id name } }')}
    ${each('region', regions, 'id name contracts(first: 50, orderBy: ID) { nodes { id title parties { id organisation { id name } } } }')}
    ${each('contract', contracts, 'id title term { status } region { id name }')}
  }`;
}

/** What the graph must answer at the moments, by the model alone. */
export function expectedAnswer(world: World, history: readonly Event[], moments: Moments): Record<string, unknown> {
  const state = (thing: string, id: string): State | undefined => stateOf(history, { thing, id }, moments);
  const status = (found: State): string => statusOf(found, moments.validOn);
  const active = (thing: string, ids: string[]): [string, State][] =>
    ids.toSorted().flatMap((id) => {
      const found = state(thing, id);
      return found && status(found) === 'ACTIVE' ? [[id, found] as [string, State]] : [];
    });
  const named = (thing: string, id: string, ...attributes: string[]) => {
    const found = state(thing, id);
    return found ? { id, ...Object.fromEntries(attributes.map((attribute) => [attribute, found[attribute]])) } : null;
  };
  const each = (field: string, ids: string[], answer: (id: string, found: State) => unknown) =>
    ids.map((id, index) => {
      const found = state(field, id);
      return [`${field}${index}`, found ? answer(id, found) : null];
    });

  return Object.fromEntries([
    ...each('organisation', world.organisations, (id, { name, kind }) => ({ id, name, kind })),
    ...each('wijk', world.wijken, (id, { name }) => {
      const nodes = active('partnership', world.partnerships)
        .filter(([, { place }]) => place === id)
        // By domain, which is the same for all here, then by organisation.
        .toSorted(([one, { organisation: first }], [other, { organisation: second }]) => (`${first} ${one}` < `${second} ${other}` ? -1 : 1))
        .map(([partnership, { role, organisation }]) => ({ id: partnership, role, organisation: named('organisation', organisation, 'name') }));
      return { id, name, partnerships: { totalCount: nodes.length, nodes } };
    }),
    ...each('partnership', world.partnerships, (id, found) => ({
      id,
      role: found['role'],
      term: { status: status(found), from: found['termFrom'], to: found['termTo'] },
      organisation: named('organisation', found['organisation'], 'name', 'kind'),
      place: named('wijk', found['place'], 'name'),
    })),
    ...each('region', world.regions, (id, { name }) => {
      const contracts = active('contract', world.contracts).filter(([, { region }]) => region === id);
      const partiesOf = (contract: string) =>
        world.parties
          .flatMap((party) => {
            const found = state('party', party);
            return found?.['contract'] === contract ? [{ id: party, organisation: named('organisation', found['organisation'], 'name') }] : [];
          })
          .toSorted((one, other) => (one.id < other.id ? -1 : 1));
      return { id, name, contracts: { nodes: contracts.map(([contract, { title }]) => ({ id: contract, title, parties: partiesOf(contract) })) } };
    }),
    ...each('contract', world.contracts, (id, found) => ({ id, title: found['title'], term: { status: status(found) }, region: named('region', found['region'], 'name') })),
  ]);
}
