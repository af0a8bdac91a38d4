import { connectionOf, Context, idArgument, listPageOf, loadOne, PageArgs, type Order, type Page } from '@regiograaf/subgraph-kit';
import { Arg, Args, Ctx, FieldResolver, ID, Query, Resolver, Root } from 'type-graphql';
import { Organisation } from '../external/organisation.js';
import { Wijkgroep } from '../wijkgroep/wijkgroep.js';
import { CoverArrangement } from './cover-arrangement.js';

const CoverArrangementConnection = connectionOf(CoverArrangement, { dutch: 'waarneemregelingen' });

const BY_PRACTICE: Order = { name: 'PRACTICE', by: ['practiceId'] };
const ON_THE_DATE = { status: 'ACTIVE' };

@Resolver(() => CoverArrangement)
export class CoverArrangementResolver {
  @Query(() => CoverArrangement, { nullable: true, description: 'One cover arrangement, whatever its status (waarneming).' })
  coverArrangement(
    @Ctx() context: Context,
    @Arg('id', () => ID, { description: 'E.g. `cover:example` (identificatie).' }) id: string,
  ): Promise<CoverArrangement | null> {
    return loadOne(context, CoverArrangement, idArgument('id', id, ['cover']));
  }

  @FieldResolver(() => Organisation, { nullable: true, description: 'The practice whose patients others see (praktijk).' })
  practice(@Root() { practiceId }: CoverArrangement): Organisation {
    return { id: practiceId };
  }

  @FieldResolver(() => [Organisation], { nullable: 'items', description: 'The practices that see them (waarnemers).' })
  coveredBy(@Root() { coveredByIds }: CoverArrangement): Organisation[] {
    return coveredByIds.map((id) => ({ id }));
  }

  @FieldResolver(() => Wijkgroep, { nullable: true, description: 'In which it was arranged; null if that was not in one (wijkgroep).' })
  wijkgroep(@Root() { wijkgroepId }: CoverArrangement, @Ctx() context: Context): Promise<Wijkgroep | null> {
    return loadOne(context, Wijkgroep, wijkgroepId);
  }
}

@Resolver(() => Wijkgroep)
export class WijkgroepCoverResolver {
  @FieldResolver(() => CoverArrangementConnection, { nullable: true, description: 'How its practices cover for one another on the date, by practice (waarneming).' })
  coverArrangements(@Root() { id }: Wijkgroep, @Ctx() context: Context, @Args(() => PageArgs) page: PageArgs): Promise<Page<CoverArrangement>> {
    return listPageOf(context, CoverArrangement, { by: 'wijkgroepId', of: id, where: ON_THE_DATE, order: BY_PRACTICE, page });
  }
}

@Resolver(() => Organisation)
export class OrganisationCoverResolver {
  @FieldResolver(() => CoverArrangementConnection, {
    nullable: true,
    description: 'The arrangements on the date by which others cover for it, or it for others (waarneming).',
  })
  coverArrangements(@Root() { id }: Organisation, @Ctx() context: Context, @Args(() => PageArgs) page: PageArgs): Promise<Page<CoverArrangement>> {
    return listPageOf(context, CoverArrangement, { by: { pairs: 'cover_party' }, of: id, where: ON_THE_DATE, order: BY_PRACTICE, page });
  }
}
