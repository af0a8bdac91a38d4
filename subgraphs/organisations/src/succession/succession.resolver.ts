import { Context, DateScalar, loadAll, loadMany, loadOne } from '@regiograaf/subgraph-kit';
import { Ctx, FieldResolver, Resolver, Root } from 'type-graphql';
import { Organisation } from '../organisation/organisation.js';
import { predecessorIds } from './lineage.js';
import { Succession } from './succession.js';

const BY_DATE = { termFrom: 'asc', id: 'asc' } as const;

@Resolver(() => Succession)
export class SuccessionResolver {
  @FieldResolver(() => Organisation, { nullable: true, description: 'The organisation that was there before (voorganger).' })
  predecessor(@Root() { predecessorId }: Succession, @Ctx() context: Context): Promise<Organisation | null> {
    return loadOne(context, Organisation, predecessorId);
  }

  @FieldResolver(() => Organisation, { nullable: true, description: 'The organisation that came after it (opvolger).' })
  successor(@Root() { successorId }: Succession, @Ctx() context: Context): Promise<Organisation | null> {
    return loadOne(context, Organisation, successorId);
  }

  @FieldResolver(() => DateScalar, { nullable: true, description: 'When the one came after the other: the start of its term, as precisely as that says (opvolgingsdatum).' })
  on(@Root() { termFrom }: Succession): string | null {
    return termFrom;
  }
}

@Resolver(() => Organisation)
export class OrganisationSuccessionsResolver {
  @FieldResolver(() => [Succession], {
    description: 'What it came from, whatever the status; the first to go before the later ones, those of an unknown date last (voorgangers).',
  })
  predecessors(@Root() { id }: Organisation, @Ctx() context: Context): Promise<Succession[]> {
    return loadMany(context, Succession, { by: 'successorId', of: id, orderBy: BY_DATE });
  }

  @FieldResolver(() => [Organisation], {
    description: 'All organisations that it came from, step by step, the nearest first: what these agreed to and were, it may have to answer for (alle voorgangers).',
  })
  async allPredecessors(@Root() { id }: Organisation, @Ctx() context: Context): Promise<Organisation[]> {
    return loadAll(context, Organisation, await predecessorIds(context, id));
  }

  @FieldResolver(() => [Succession], {
    description: 'What came after it, whatever the status; the first to come before the later ones, those of an unknown date last (opvolgers).',
  })
  successors(@Root() { id }: Organisation, @Ctx() context: Context): Promise<Succession[]> {
    return loadMany(context, Succession, { by: 'predecessorId', of: id, orderBy: BY_DATE });
  }
}
