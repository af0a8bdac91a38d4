import { Ctx, FieldResolver, Resolver, Root, type ClassType } from 'type-graphql';
import type { Context } from '../context.js';
import { loadOne } from '../relation.js';
import { Fact, termOf } from './fact.js';
import { Source } from './source.js';
import { Term } from './term.js';

/** The fields that every fact resolves alike. */
export function factResolver(type: ClassType<object>, maintainer: ClassType<{ id: string }>): ClassType<object> {
  @Resolver(() => type)
  class FactResolver {
    @FieldResolver(() => Term, { description: 'When this holds (looptijd).' })
    term(@Root() fact: Fact): Term {
      return termOf(fact);
    }

    @FieldResolver(() => Source, { nullable: true, description: 'Where this comes from (bron).' })
    source(@Root() fact: Fact, @Ctx() context: Context): Promise<Source | null> {
      return loadOne(context, Source, fact.sourceId);
    }

    @FieldResolver(() => maintainer, { nullable: true, description: 'Who maintains this (beheerder).' })
    async maintainedBy(@Root() { maintainerId }: Fact, @Ctx() context: Context): Promise<{ id: string } | null> {
      if (!maintainerId) return null;
      // Where it is a fact of this same subgraph, nobody else fills in its fields.
      return maintainer.prototype instanceof Fact ? loadOne(context, maintainer, maintainerId) : Object.assign(new maintainer(), { id: maintainerId });
    }
  }
  return FactResolver;
}
