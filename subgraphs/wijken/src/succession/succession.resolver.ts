import { Context } from '@regiograaf/subgraph-kit';
import { Ctx, FieldResolver, Resolver, Root, type ClassType } from 'type-graphql';
import { Buurt } from '../buurt/buurt.js';
import { LocalArea } from '../local-area/local-area.js';
import { Municipality } from '../municipality/municipality.js';
import { loadPlaces } from '../place/load-place.js';
import { Place } from '../place/place.js';
import { Wijk } from '../wijk/wijk.js';
import { lineOf } from './successions.js';

function successionsOf(area: ClassType<{ id: string }>) {
  @Resolver(() => area)
  class SuccessionResolver {
    @FieldResolver(() => [Place], {
      nullable: true,
      description: 'The areas of its kind that it became by the date, through mergers and new codes; none if nothing became of it yet (opvolgers).',
    })
    async successors(@Root() { id }: { id: string }, @Ctx() context: Context): Promise<Place[]> {
      return loadPlaces(context, await lineOf(context, 'successors', id));
    }

    @FieldResolver(() => [Place], { nullable: true, description: 'The areas of its kind that it was before, as far back as is known (voorgangers).' })
    async predecessors(@Root() { id }: { id: string }, @Ctx() context: Context): Promise<Place[]> {
      return loadPlaces(context, await lineOf(context, 'predecessors', id));
    }
  }
  return SuccessionResolver;
}

export const SuccessionResolvers = [Municipality, Wijk, Buurt, LocalArea].map(successionsOf);
