import { Context, idArgument, loadOne } from '@regiograaf/subgraph-kit';
import { Arg, Args, Ctx, FieldResolver, ID, Query, Resolver, Root } from 'type-graphql';
import { Organisation } from '../external/organisation.js';
import { Post } from '../external/post.js';
import { Theme } from '../external/theme.js';
import { loadPlace } from '../place/load-place.js';
import { loadTouched } from '../place/load-touched.js';
import { pageAmong } from '../place/page-among.js';
import { Place } from '../place/place.js';
import { viaConnectionOf, withVia, type ViaPage } from '../place/via-connection.js';
import { BY_NAME, consultationConditions, ConsultationsArgs } from './consultation.args.js';
import { Consultation } from './consultation.js';

const ConsultationConnection = viaConnectionOf(Consultation, { dutch: 'overleg' });

@Resolver(() => Consultation)
export class ConsultationResolver {
  @Query(() => Consultation, { nullable: true, description: 'One recurring meeting, whatever its status (overleg).' })
  consultation(@Ctx() context: Context, @Arg('id', () => ID, { description: 'E.g. `consultation:example` (identificatie).' }) id: string): Promise<Consultation | null> {
    return loadOne(context, Consultation, idArgument('id', id, ['consultation']));
  }

  @FieldResolver(() => Place, { nullable: true, description: 'The wijkgroep or area that it is of (plek).' })
  place(@Root() { placeId }: Consultation, @Ctx() context: Context): Promise<Place | null> {
    return loadPlace(context, placeId);
  }

  @FieldResolver(() => [Organisation], { nullable: 'items', description: 'Who takes part, as far as that is known (deelnemers).' })
  participants(@Root() { participantIds }: Consultation): Organisation[] {
    return participantIds.map((id) => ({ id }));
  }

  @FieldResolver(() => Post, { nullable: true, description: 'The post that calls it; null if that is not known (voorzitter of organisator).' })
  convener(@Root() { convenerId }: Consultation): Post | null {
    return convenerId ? { id: convenerId } : null;
  }

  @FieldResolver(() => [Theme], { nullable: 'items', description: 'What it is about; empty if that is not narrowed down (thema’s).' })
  themes(@Root() { themeIds }: Consultation): Theme[] {
    return themeIds.map((id) => ({ id }));
  }
}

@Resolver(() => Place)
export class PlaceConsultationsResolver {
  @FieldResolver(() => ConsultationConnection, {
    nullable: true,
    description: 'The recurring meetings that count for it on the date, by name: its own, and those of the places that it touches (overleggen).',
  })
  async consultations(@Root() { id }: Place, @Ctx() context: Context, @Args(() => ConsultationsArgs) args: ConsultationsArgs): Promise<ViaPage<Consultation>> {
    const where = consultationConditions(args);
    return withVia(await pageAmong(context, Consultation, { list: 'of a place', of: id, by: 'placeId', values: loadTouched, where, order: BY_NAME, page: args }), id);
  }
}
