import { Context, PageArgs, type Page } from '@regiograaf/subgraph-kit';
import { Args, Ctx, Directive, FieldResolver, Int, Resolver, Root } from 'type-graphql';
import { MandatedContact } from '../mandated-contact/mandated-contact.js';
import { OrganisationConnection } from '../organisation/organisation.connection.js';
import type { Organisation } from '../organisation/organisation.js';
import { loadBinding } from './load-binding.js';
import { loadPractices, type Practice } from './load-practices.js';
import { maySeeNotBound } from './may-see-not-bound.js';
import { practicePage } from './practice-page.js';

@Resolver(() => MandatedContact)
export class BindingResolver {
  @FieldResolver(() => Int, {
    nullable: true,
    description:
      'How many GP practices and health centres of the region the mandate does not bind: those that, by what is recorded, were not represented when it was given: on the first day of its term and by whoever gave it, or gave the one at the top of its chain; null if it is not known who did (aantal niet-gebonden praktijken).',
  })
  async notBoundCount(@Root() contact: MandatedContact, @Ctx() context: Context): Promise<number | null> {
    return (await notBoundBy(contact, context))?.length ?? null;
  }

  @Directive('@authenticated')
  @Directive('@requiresScopes(scopes: [["contacts:read"]])')
  @FieldResolver(() => OrganisationConnection, {
    nullable: true,
    description: 'Which GP practices and health centres of the region the mandate does not bind, by name; for partners with the scope `contacts:read`, null for others (niet-gebonden praktijken).',
  })
  async notBound(@Root() contact: MandatedContact, @Ctx() context: Context, @Args(() => PageArgs) page: PageArgs): Promise<Page<Organisation> | null> {
    if (!maySeeNotBound(context.caller)) return null;
    const practices = await notBoundBy(contact, context);
    return practices ? practicePage(context, practices, page) : null;
  }
}

async function notBoundBy({ answer: { region, mandate } }: MandatedContact, context: Context): Promise<Practice[] | undefined> {
  if (!mandate || !region) return undefined;
  const [binding, practices] = await Promise.all([loadBinding(context, region), loadPractices(context, region)]);
  const bound = binding(mandate);
  return bound && practices.filter(({ id }) => !bound.has(id));
}
