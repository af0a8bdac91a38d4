import { Context, type Page } from '@regiograaf/subgraph-kit';
import { Args, Ctx, FieldResolver, Resolver, Root } from 'type-graphql';
import { areaOrder } from '../area/area.args.js';
import { Municipality } from '../municipality/municipality.js';
import { pageAmong } from '../place/page-among.js';
import { loadLacking } from './lacking.js';
import { WijkConnection } from './wijk.connection.js';
import { Wijk } from './wijk.js';
import { askedLack, WijkenWithoutArgs } from './wijken-without.args.js';

@Resolver(() => Municipality)
export class WijkenWithoutResolver {
  @FieldResolver(() => WijkConnection, { nullable: true, description: 'The wijken in it that lack all that is named, on the date (wijken zonder).' })
  wijkenWithout(@Root() { id }: Municipality, @Ctx() context: Context, @Args(() => WijkenWithoutArgs) args: WijkenWithoutArgs): Promise<Page<Wijk>> {
    const lack = askedLack(args);
    const list = `without ${JSON.stringify(lack)}`;
    const values = (each: Context, municipality: string): Promise<string[]> => loadLacking(each, municipality, lack);
    return pageAmong(context, Wijk, { list, of: id, by: 'id', values, where: { status: 'ACTIVE' }, order: areaOrder(args), page: args });
  }
}
