import type { ApolloServerPlugin } from '@apollo/server';
import { type DocumentNode, GraphQLError, parse } from 'graphql';
import { withoutText } from '../errors/locations.js';
import { refusing } from '../errors/refusing.js';
import type { GatewayContext } from '../server/context.js';
import { bracketsIn } from './brackets.js';
import { exceeded } from './exceeded.js';
import { LIMITS } from './limits.js';
import { sizeOf } from './size.js';

const NOTHING = '{ __typename }';

/**
 * Refuses what takes long to parse or to validate, before it is. The server has no place for that: so another operation,
 * which asks for nothing, goes through instead, and is refused in its name. The server may keep its document; it stays refused.
 */
export function sizePlugin(): ApolloServerPlugin<GatewayContext> {
  const refusals = new WeakMap<DocumentNode, GraphQLError>();
  return {
    async requestDidStart({ request }) {
      const tooDeep = refusalOfText(request.query ?? '');
      if (tooDeep) Object.assign(request, { query: NOTHING, extensions: undefined });
      return {
        async parsingDidStart(context) {
          return async () => {
            if (context.document) withoutText(context.document);
            const refusal = context.document && refusalOf(context.document);
            if (!refusal) return;
            const document = parse(NOTHING, { noLocation: true });
            refusals.set(document, refusal);
            Object.assign(context, { document });
          };
        },
        async didResolveOperation({ document }) {
          const refusal = tooDeep ?? refusals.get(document);
          if (refusal) refusing(() => {
            throw refusal;
          });
        },
      };
    },
  };
}

function refusalOfText(text: string): GraphQLError | undefined {
  const brackets = bracketsIn(text);
  if (brackets > LIMITS.brackets) return exceeded({ limit: 'brackets', what: 'brackets within each other', allowed: LIMITS.brackets, asked: brackets });
  return undefined;
}

function refusalOf(document: DocumentNode): GraphQLError | undefined {
  const { operations, selections, within, pairs, circular } = sizeOf(document, LIMITS.selections);
  if (circular !== undefined) return new GraphQLError(`The fragment ${circular} leads back to itself.`, { extensions: { code: 'GRAPHQL_VALIDATION_FAILED' } });
  if (operations > LIMITS.operations) return exceeded({ limit: 'operations', what: 'operations in one document', allowed: LIMITS.operations, asked: operations });
  if (selections > LIMITS.selections) return exceeded({ limit: 'selections', what: 'fields, with fragments spread out', allowed: LIMITS.selections, asked: selections });
  if (within > LIMITS.within) return exceeded({ limit: 'depth', what: 'selections within each other, with fragments spread out', allowed: LIMITS.within, asked: within });
  if (pairs > LIMITS.pairs) return exceeded({ limit: 'pairs', what: 'comparisons of fields of one name at one place', allowed: LIMITS.pairs, asked: pairs });
  return undefined;
}
