import { type GraphQLSchema, parse, print } from 'graphql';
import { AccessRules } from './access-rules.js';
import { Authorization } from './authorization.js';
import type { Policies } from './requirement.js';
import { withoutPurpose } from './security-features.js';

/** The rules of each schema that is served, also while one takes over from another. */
export class Authorizations {
  readonly #bySchema = new WeakMap<GraphQLSchema, Authorization>();

  constructor(private readonly policies: Policies = {}) {}

  /** Takes note of the rules that go with a schema. */
  readonly learn = ({ apiSchema, coreSupergraphSdl }: { apiSchema: GraphQLSchema; coreSupergraphSdl: string }): void => {
    this.#bySchema.set(apiSchema, new Authorization(apiSchema, new AccessRules(parse(coreSupergraphSdl, { noLocation: true })), this.policies));
  };

  /** @throws where the rules of a schema are not known: nothing of it is shown then */
  readonly of = (schema: GraphQLSchema): Authorization => {
    const known = this.#bySchema.get(schema);
    if (!known) throw new Error('The rules on who may see what are not known for this schema.');
    return known;
  };
}

/** A supergraph as the gateway's libraries load it: they refuse one that has rules on who may see what, which are enforced here. */
export function loadable(supergraph: string): string {
  return print(withoutPurpose(parse(supergraph, { noLocation: true })));
}
