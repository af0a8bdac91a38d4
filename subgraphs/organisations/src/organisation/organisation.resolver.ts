import { Context, idArgument, idsArgument, inputError, listPage, loadOne, type Page } from '@regiograaf/subgraph-kit';
import { Arg, Args, Ctx, FieldResolver, ID, Query, Resolver, Root } from 'type-graphql';
import { Municipality } from '../external/municipality.js';
import { Region } from '../external/region.js';
import { Identifier, IdentifierInput, IdentifierSystem } from './identifier.js';
import { organisationConditions, organisationOrder, OrganisationsArgs } from './organisation.args.js';
import { OrganisationConnection } from './organisation.connection.js';
import { Organisation } from './organisation.js';

@Resolver(() => Organisation)
export class OrganisationResolver {
  @Query(() => Organisation, { nullable: true, description: 'One organisation, by id or by a number in a register (organisatie).' })
  async organisation(
    @Ctx() context: Context,
    @Arg('id', () => ID, { nullable: true, description: 'Its id, e.g. `org:rijnmond-dokters` (identificatie).' }) id?: string,
    @Arg('identifier', () => IdentifierInput, { nullable: true, description: 'A number in a register (nummer).' }) identifier?: IdentifierInput,
  ): Promise<Organisation | null> {
    if ((id == null) === (identifier == null)) throw inputError({ argument: 'id', expected: 'either `id` or `identifier`' });
    return id == null ? byIdentifier(context, identifier!) : loadOne(context, Organisation, idArgument('id', id, ['org']));
  }

  @Query(() => OrganisationConnection, { nullable: true, description: 'Organisations that exist on the date (organisaties).' })
  organisations(@Ctx() context: Context, @Args(() => OrganisationsArgs) args: OrganisationsArgs): Promise<Page<Organisation>> {
    const ids = args.ids ? { id: { $in: idsArgument('ids', args.ids, ['org']) } } : {};
    const where = { ...organisationConditions(args.filter), ...ids };
    return listPage(context, Organisation, { where, order: organisationOrder(args), page: args });
  }

  @FieldResolver(() => [Identifier], { description: 'Its numbers in registers (identificaties).' })
  identifiers(@Root() { kvk, agb }: Organisation): Identifier[] {
    return [
      ...(kvk ? [{ system: IdentifierSystem.KVK, value: kvk }] : []),
      ...(agb ? [{ system: IdentifierSystem.AGB, value: agb }] : []),
    ];
  }

  @FieldResolver(() => Municipality, { nullable: true, description: 'Where it is seated (gemeente).' })
  municipality(@Root() { municipalityId }: Organisation): Municipality | null {
    return municipalityId ? { id: municipalityId } : null;
  }

  @FieldResolver(() => [Region], { nullable: 'items', description: 'The regions in which it works (regio’s).' })
  regions(@Root() { regionIds }: Organisation): Region[] {
    return regionIds.map((id) => ({ id }));
  }
}

async function byIdentifier(context: Context, { system, value }: IdentifierInput): Promise<Organisation | null> {
  if (!/^\d{8}$/.test(value)) throw inputError({ argument: 'identifier.value', expected: 'eight digits', found: value }, 'INVALID_CODE');
  const number = system === IdentifierSystem.KVK ? { kvk: value } : { agb: value };
  // A number can pass to a successor: the one that exists on the date goes before those that ended, as ACTIVE does in the alphabet.
  return context.em.findOne(Organisation, number, { orderBy: { status: 'asc', id: 'asc' } });
}
