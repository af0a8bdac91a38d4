import type { ApolloServerPlugin } from '@apollo/server';
import { type DocumentNode, type FragmentDefinitionNode, Kind } from 'graphql';
import { refusing } from '../errors/refusing.js';
import type { GatewayContext } from '../server/context.js';
import { exceeded, tooNested } from './exceeded.js';
import { LIMITS } from './limits.js';
import { measure, type Measured } from './measure.js';
import { nestingOf } from './nesting.js';

const WORDS: Record<keyof Measured, string> = {
  depth: 'fields within fields',
  aliases: 'fields under another name',
  directives: 'directives',
  things: 'things in the answer, if every list were as long as it may be; ask for shorter pages, or fewer lists within lists',
};

/** Refuses an operation that asks for too much, before anything is planned or fetched. */
export function limitsPlugin(): ApolloServerPlugin<GatewayContext> {
  return {
    async requestDidStart() {
      return {
        async didResolveOperation({ operation, document, schema, request, contextValue }) {
          if (!operation) return;
          refusing(() => refuseNested(request.variables ?? {}));
          const measured = measure({ operation, fragments: fragmentsOf(document), schema, variables: request.variables ?? {} });
          contextValue.asked.things = measured.things;
          refusing(() => {
            for (const limit of ['depth', 'aliases', 'directives', 'things'] as const) {
              const [allowed, asked] = [LIMITS[limit], measured[limit]];
              if (asked > allowed) throw exceeded({ limit, what: WORDS[limit], allowed, asked });
            }
          });
        },
      };
    },
  };
}

function refuseNested(variables: Readonly<Record<string, unknown>>): void {
  for (const [name, value] of Object.entries(variables)) {
    const asked = nestingOf(value);
    if (asked > LIMITS.nesting) throw tooNested(`$${name}`, asked);
  }
}

function fragmentsOf({ definitions }: DocumentNode): Map<string, FragmentDefinitionNode> {
  return new Map(definitions.flatMap((each) => (each.kind === Kind.FRAGMENT_DEFINITION ? [[each.name.value, each] as const] : [])));
}
