import type { Finding } from '../finding.js';
import { ownerships } from '../subgraph/ownership.js';
import type { Subgraph } from '../subgraph/subgraph.js';

/** An entity has one owner: the one subgraph that describes it. Others refer to it by key and may add fields. */
export function ownership(subgraphs: readonly Subgraph[]): Finding[] {
  const unclear = [...ownerships(subgraphs)].filter(([, { contenders }]) => contenders.length > 0);
  return unclear.flatMap(([type, { contenders }]) => {
    const isDescribed = subgraphs.some(({ name, types }) => contenders.includes(name) && types.get(type)?.description);
    const message = isDescribed
      ? `${contenders.join(' and ')} each describe this entity: only its owner does, the others refer to it by key and may add fields`
      : `no subgraph describes this entity, so none owns it; it is defined in ${contenders.join(' and ')}`;
    return contenders.map((name) => ({ rule: 'ownership', place: `${name}: ${type}`, message }));
  });
}
