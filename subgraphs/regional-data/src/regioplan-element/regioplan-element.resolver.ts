import { Context, loadMany } from '@regiograaf/subgraph-kit';
import { Args, Ctx, FieldResolver, Resolver, Root } from 'type-graphql';
import { Regioplan } from '../regioplan/regioplan.js';
import { StatusArgs } from '../term/status.args.js';
import { loadMissingOfRegioplan } from './load-missing.js';
import { RegioplanElementKind } from './regioplan-element-kind.js';
import { RegioplanElement } from './regioplan-element.js';

@Resolver(() => Regioplan)
export class RegioplanElementsResolver {
  @FieldResolver(() => [RegioplanElement], { description: 'What it says on the elements that the guide asks for (elementen).' })
  elements(@Root() { id }: Regioplan, @Ctx() context: Context, @Args(() => StatusArgs) { status }: StatusArgs): Promise<RegioplanElement[]> {
    return loadMany(context, RegioplanElement, { by: 'regioplanId', of: id, where: { status } });
  }

  @FieldResolver(() => [RegioplanElementKind], { description: 'Which of those elements are not known of it (ontbrekende elementen).' })
  missingElements(@Root() regioplan: Regioplan, @Ctx() context: Context): Promise<RegioplanElementKind[]> {
    return loadMissingOfRegioplan(context, regioplan);
  }
}
