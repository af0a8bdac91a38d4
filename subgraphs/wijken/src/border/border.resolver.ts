import { Context, loadMany } from '@regiograaf/subgraph-kit';
import { Ctx, FieldResolver, Resolver, Root, type ClassType } from 'type-graphql';
import { Buurt } from '../buurt/buurt.js';
import { Municipality } from '../municipality/municipality.js';
import { Wijk } from '../wijk/wijk.js';
import { Border } from './border.js';
import { GeoJsonScalar } from './geojson.js';

function borderOf(area: ClassType<{ id: string }>) {
  @Resolver(() => area)
  class BorderResolver {
    @FieldResolver(() => GeoJsonScalar, {
      nullable: true,
      description: 'Its border on the date, a Polygon or MultiPolygon; null if none is recorded (geometrie).\nSource: CBS and Kadaster.',
    })
    async geometry(@Root() { id }: { id: string }, @Ctx() context: Context): Promise<object | null> {
      const [border] = await loadMany(context, Border, { by: 'areaId', of: id });
      return border?.geometry ?? null;
    }
  }
  return BorderResolver;
}

export const BorderResolvers = [Municipality, Wijk, Buurt].map(borderOf);
