import { Context, loadMany } from '@regiograaf/subgraph-kit';
import { Args, Ctx, FieldResolver, Resolver, Root } from 'type-graphql';
import { Regiobeeld } from '../regiobeeld/regiobeeld.js';
import { StatusArgs } from '../term/status.args.js';
import { loadMissingOfRegiobeeld } from './load-missing.js';
import { RegiobeeldElementKind } from './regiobeeld-element-kind.js';
import { RegiobeeldElement } from './regiobeeld-element.js';

@Resolver(() => Regiobeeld)
export class RegiobeeldElementsResolver {
  @FieldResolver(() => [RegiobeeldElement], { description: 'What it says on the elements that the guide asks for (elementen).' })
  elements(@Root() { id }: Regiobeeld, @Ctx() context: Context, @Args(() => StatusArgs) { status }: StatusArgs): Promise<RegiobeeldElement[]> {
    return loadMany(context, RegiobeeldElement, { by: 'regiobeeldId', of: id, where: { status } });
  }

  @FieldResolver(() => [RegiobeeldElementKind], { description: 'Which of those elements are not known of it (ontbrekende elementen).' })
  missingElements(@Root() regiobeeld: Regiobeeld, @Ctx() context: Context): Promise<RegiobeeldElementKind[]> {
    return loadMissingOfRegiobeeld(context, regiobeeld);
  }
}
