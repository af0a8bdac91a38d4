import { Context, Language, loadOne } from '@regiograaf/subgraph-kit';
import { Arg, Ctx, FieldResolver, Resolver, Root } from 'type-graphql';
import { explanation } from '../mandate-check/explanation.js';
import { Mandate } from '../mandate/mandate.js';
import { HeldMandate } from './held-mandate.js';

@Resolver(() => HeldMandate)
export class HeldMandateResolver {
  @FieldResolver(() => Mandate, { nullable: true, description: 'The mandate: on what, how far, towards whom, and up to which amount for those who may see that (mandaat).' })
  mandate(@Root() { mandateId }: HeldMandate, @Ctx() context: Context): Promise<Mandate | null> {
    return loadOne(context, Mandate, mandateId);
  }

  @FieldResolver(() => String, { nullable: true, description: 'Why it does not hold, in a sentence; null if it does (toelichting).' })
  explanation(
    @Root() { failure }: HeldMandate,
    @Arg('lang', () => Language, { defaultValue: Language.NL, description: 'In which language; Dutch unless given (taal).' }) lang: Language,
  ): string | null {
    return failure && explanation(failure, lang);
  }
}
