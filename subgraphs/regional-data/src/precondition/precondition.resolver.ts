import { Context, loadMany, loadOne } from '@regiograaf/subgraph-kit';
import { Args, Ctx, FieldResolver, Resolver, Root } from 'type-graphql';
import { Organisation } from '../external/organisation.js';
import { Regioplan } from '../regioplan/regioplan.js';
import { StatusArgs } from '../term/status.args.js';
import { Precondition } from './precondition.js';

@Resolver(() => Precondition)
export class PreconditionResolver {
  @FieldResolver(() => Regioplan, { nullable: true, description: 'The regioplan that it is of (regioplan).' })
  regioplan(@Root() { regioplanId }: Precondition, @Ctx() context: Context): Promise<Regioplan | null> {
    return loadOne(context, Regioplan, regioplanId);
  }

  @FieldResolver(() => Organisation, { nullable: true, description: 'Who sees to it, if that is known (verantwoordelijke).' })
  responsible(@Root() { responsibleId }: Precondition): Organisation | null {
    return responsibleId ? { id: responsibleId } : null;
  }
}

@Resolver(() => Regioplan)
export class RegioplanPreconditionsResolver {
  @FieldResolver(() => [Precondition], { description: 'What must be there for it to come true (randvoorwaarden).' })
  preconditions(@Root() { id }: Regioplan, @Ctx() context: Context, @Args(() => StatusArgs) { status }: StatusArgs): Promise<Precondition[]> {
    return loadMany(context, Precondition, { by: 'regioplanId', of: id, where: { status } });
  }
}
