import { Context, loadOne, Language } from '@regiograaf/subgraph-kit';
import { Arg, Ctx, FieldResolver, Resolver, Root } from 'type-graphql';
import { Body } from '../body/body.js';
import { Mandate } from '../mandate/mandate.js';
import { ContactPoint } from '../post/contact-point.js';
import { Post } from '../post/post.js';
import { reach } from '../post/reach.js';
import { ThemeLead } from '../theme-lead/theme-lead.js';
import { Fallback } from './fallback.type.js';
import { nextStep } from './next-step.js';

@Resolver(() => Fallback)
export class FallbackResolver {
  @FieldResolver(() => Post, { nullable: true, description: 'The post to turn to (functie).' })
  post(@Root() { answer }: Fallback, @Ctx() context: Context): Promise<Post | null> {
    return loadOne(context, Post, answer.postId);
  }

  @FieldResolver(() => Body, { nullable: true, description: 'The body to turn to (orgaan).' })
  body(@Root() { answer }: Fallback, @Ctx() context: Context): Promise<Body | null> {
    return loadOne(context, Body, answer.bodyId);
  }

  @FieldResolver(() => ThemeLead, { nullable: true, description: 'The theme lead to turn to (trekker).' })
  themeLead(@Root() { answer }: Fallback, @Ctx() context: Context): Promise<ThemeLead | null> {
    return loadOne(context, ThemeLead, answer.themeLeadId);
  }

  @FieldResolver(() => Mandate, { nullable: true, description: 'The mandate with a lower authority (mandaat).' })
  mandate(@Root() { answer }: Fallback, @Ctx() context: Context): Promise<Mandate | null> {
    return loadOne(context, Mandate, answer.mandateId);
  }

  @FieldResolver(() => Boolean, { description: 'True if whom to turn to is invented for the example data (fictief).' })
  async fictional(@Root() fallback: Fallback, @Ctx() context: Context): Promise<boolean> {
    const parts = await Promise.all([this.post(fallback, context), this.body(fallback, context), this.themeLead(fallback, context), this.mandate(fallback, context)]);
    return parts.some((part) => part?.fictional);
  }

  @FieldResolver(() => [ContactPoint], {
    description: 'Where they can be reached, a body through the first of its posts that says so, or else of its organisation’s (contactgegevens).',
  })
  contactPoints(@Root() { answer }: Fallback, @Ctx() context: Context): Promise<ContactPoint[]> {
    return reach(context, answer);
  }

  @FieldResolver(() => String, { description: 'What to do next (volgende stap).' })
  nextStep(
    @Root() { step }: Fallback,
    @Arg('lang', () => Language, { defaultValue: Language.NL, description: 'In which language; Dutch unless given (taal).' }) lang: Language,
  ): string {
    return nextStep(step, lang);
  }
}
