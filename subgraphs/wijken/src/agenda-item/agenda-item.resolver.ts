import { connectionOf, Context, idArgument, listPageOf, loadMany, loadOne, PageArgs, type Order, type Page } from '@regiograaf/subgraph-kit';
import { Arg, Args, Ctx, FieldResolver, ID, Query, Resolver, Root } from 'type-graphql';
import { Organisation } from '../external/organisation.js';
import { Theme } from '../external/theme.js';
import { YearAgenda } from '../year-agenda/year-agenda.js';
import { AgendaItemProgress, OPEN } from './agenda-item-progress.js';
import { AgendaItem } from './agenda-item.js';

const AgendaItemConnection = connectionOf(AgendaItem, { dutch: 'agendapunten' });

const BY_AGENDA: Order = { name: 'AGENDA', by: ['agendaId'] };

@Resolver(() => AgendaItem)
export class AgendaItemResolver {
  @Query(() => AgendaItem, { nullable: true, description: 'One item of an agenda, whatever its status (agendapunt).' })
  agendaItem(@Ctx() context: Context, @Arg('id', () => ID, { description: 'E.g. `item:example` (identificatie).' }) id: string): Promise<AgendaItem | null> {
    return loadOne(context, AgendaItem, idArgument('id', id, ['item']));
  }

  @FieldResolver(() => YearAgenda, { nullable: true, description: 'The agenda that it stands on (jaaragenda).' })
  agenda(@Root() { agendaId }: AgendaItem, @Ctx() context: Context): Promise<YearAgenda | null> {
    return loadOne(context, YearAgenda, agendaId);
  }

  @FieldResolver(() => Organisation, { nullable: true, description: 'The organisation that sees to it (eigenaar).' })
  owner(@Root() { ownerId }: AgendaItem): Organisation {
    return { id: ownerId };
  }

  @FieldResolver(() => Organisation, { nullable: true, description: 'The organisation that must do something first; null if it waits for nobody (wacht op).' })
  waitsFor(@Root() { waitsForId }: AgendaItem): Organisation | null {
    return waitsForId ? { id: waitsForId } : null;
  }

  @FieldResolver(() => [Theme], { nullable: 'items', description: 'What it is about; empty if that is not narrowed down (thema’s).' })
  themes(@Root() { themeIds }: AgendaItem): Theme[] {
    return themeIds.map((id) => ({ id }));
  }
}

@Resolver(() => YearAgenda)
export class YearAgendaItemsResolver {
  @FieldResolver(() => [AgendaItem], { description: 'Its items on the date, those that are due first at the top (agendapunten).' })
  async items(
    @Root() { id }: YearAgenda,
    @Ctx() context: Context,
    @Arg('progress', () => AgendaItemProgress, { nullable: true, description: 'Only those that are this far (stand van zaken).' }) progress?: AgendaItemProgress | null,
  ): Promise<AgendaItem[]> {
    const where = { status: 'ACTIVE', ...(progress == null ? {} : { progress }) };
    return loadMany(context, AgendaItem, { by: 'agendaId', of: id, where, orderBy: { dueOn: 'asc', id: 'asc' } });
  }
}

@Resolver(() => Organisation)
export class OrganisationAgendaItemsResolver {
  @FieldResolver(() => AgendaItemConnection, {
    nullable: true,
    description: 'The items of year agendas that wait for it on the date: planned or running, by agenda (agendapunten die wachten).',
  })
  agendaItemsWaiting(@Root() { id }: Organisation, @Ctx() context: Context, @Args(() => PageArgs) page: PageArgs): Promise<Page<AgendaItem>> {
    const where = { status: 'ACTIVE', progress: { $in: [...OPEN] } };
    return listPageOf(context, AgendaItem, { by: 'waitsForId', of: id, where, order: BY_AGENDA, page });
  }
}
