import { Context, idArgument, loadMany, loadOne } from '@regiograaf/subgraph-kit';
import { Arg, Ctx, FieldResolver, ID, Int, Query, Resolver, Root } from 'type-graphql';
import { Wijkgroep } from '../wijkgroep/wijkgroep.js';
import { YearAgenda } from './year-agenda.js';

@Resolver(() => YearAgenda)
export class YearAgendaResolver {
  @Query(() => YearAgenda, { nullable: true, description: 'One year agenda, whatever its status (jaaragenda).' })
  yearAgenda(@Ctx() context: Context, @Arg('id', () => ID, { description: 'E.g. `agenda:example` (identificatie).' }) id: string): Promise<YearAgenda | null> {
    return loadOne(context, YearAgenda, idArgument('id', id, ['agenda']));
  }

  @FieldResolver(() => Wijkgroep, { nullable: true, description: 'Whose agenda it is (wijkgroep).' })
  wijkgroep(@Root() { wijkgroepId }: YearAgenda, @Ctx() context: Context): Promise<Wijkgroep | null> {
    return loadOne(context, Wijkgroep, wijkgroepId);
  }
}

@Resolver(() => Wijkgroep)
export class WijkgroepAgendasResolver {
  @FieldResolver(() => [YearAgenda], { description: 'Its year agendas, whatever their status, the latest first (jaaragenda’s).' })
  async yearAgendas(@Root() { id }: Wijkgroep, @Ctx() context: Context): Promise<YearAgenda[]> {
    return agendasOf(context, id);
  }

  @FieldResolver(() => YearAgenda, { nullable: true, description: 'Its agenda of one year; null if none is known (jaaragenda).' })
  async yearAgenda(
    @Root() { id }: Wijkgroep,
    @Ctx() context: Context,
    @Arg('year', () => Int, { nullable: true, description: 'Of which year; that of the date unless given (jaar).' }) year?: number | null,
  ): Promise<YearAgenda | null> {
    const wanted = year ?? Number(context.moments.validOn.slice(0, 4));
    const agendas = await agendasOf(context, id);
    return agendas.find((agenda) => agenda.year === wanted) ?? null;
  }
}

function agendasOf(context: Context, wijkgroep: string): Promise<YearAgenda[]> {
  return loadMany(context, YearAgenda, { by: 'wijkgroepId', of: wijkgroep, orderBy: { year: 'desc', id: 'asc' } });
}
