import { BY_ID, Context, listPageOf, loadOne, TermStatus, type Page } from '@regiograaf/subgraph-kit';
import { Args, Ctx, FieldResolver, Resolver, Root } from 'type-graphql';
import { Organisation } from '../external/organisation.js';
import { Module } from '../module/module.js';
import { ModuleUptakeListArgs } from './module-uptake.args.js';
import { ModuleUptakeConnection } from './module-uptake.connection.js';
import { ModuleUptake } from './module-uptake.js';
import { loadUptakeByWijk } from './uptake-by-wijk.js';
import { WijkUptake } from './wijk-uptake.js';

@Resolver(() => ModuleUptake)
export class ModuleUptakeResolver {
  @FieldResolver(() => Module, { nullable: true, description: 'In what it takes part (module).' })
  module(@Root() { moduleId }: ModuleUptake, @Ctx() context: Context): Promise<Module | null> {
    return loadOne(context, Module, moduleId);
  }

  @FieldResolver(() => Organisation, { nullable: true, description: 'Who takes part (praktijk).' })
  practice(@Root() { practiceId }: ModuleUptake): Organisation {
    return { id: practiceId };
  }
}

@Resolver(() => Module)
export class UptakeOfModuleResolver {
  @FieldResolver(() => ModuleUptakeConnection, {
    nullable: true,
    description: 'Who takes part, as far as the caller may see it: a practice sees itself, the parties and stewards of the region see all (deelnames).',
  })
  uptake(@Root() { id }: Module, @Ctx() context: Context, @Args(() => ModuleUptakeListArgs) args: ModuleUptakeListArgs): Promise<Page<ModuleUptake>> {
    return listPageOf(context, ModuleUptake, { by: 'moduleId', of: id, where: { status: args.status ?? TermStatus.ACTIVE }, order: BY_ID, page: args });
  }

  @FieldResolver(() => [WijkUptake], {
    nullable: true,
    description: 'How many practices take part on the date, per wijk in which any is known to work; for the parties and stewards of the region, null for others (deelname per wijk).',
  })
  uptakeByWijk(@Root() { id }: Module, @Ctx() context: Context): Promise<WijkUptake[] | null> {
    return loadUptakeByWijk(context, id);
  }
}

@Resolver(() => Organisation)
export class UptakeByOrganisationResolver {
  @FieldResolver(() => ModuleUptakeConnection, {
    nullable: true,
    description: 'In which modules of contracts it takes part, as far as the caller may see it (deelnames aan modules).',
  })
  moduleUptake(@Root() { id }: Organisation, @Ctx() context: Context, @Args(() => ModuleUptakeListArgs) args: ModuleUptakeListArgs): Promise<Page<ModuleUptake>> {
    return listPageOf(context, ModuleUptake, { by: 'practiceId', of: id, where: { status: args.status ?? TermStatus.ACTIVE }, order: BY_ID, page: args });
  }
}
