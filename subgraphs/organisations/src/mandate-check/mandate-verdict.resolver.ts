import { Context, Language, loadAll, loadOne } from '@regiograaf/subgraph-kit';
import { Arg, Ctx, FieldResolver, Resolver, Root } from 'type-graphql';
import { Body } from '../body/body.js';
import { Mandate } from '../mandate/mandate.js';
import { maySeePerson } from '../person/may-see-person.js';
import { PersonStatus } from '../person/person-status.js';
import { Person } from '../person/person.js';
import { Post } from '../post/post.js';
import { explanation } from './explanation.js';
import { MandateFinding, MandateVerdict } from './mandate-verdict.js';

const LANGUAGE = 'In which language; Dutch unless given (taal).';

@Resolver(() => MandateVerdict)
export class MandateVerdictResolver {
  @FieldResolver(() => Mandate, { nullable: true, description: 'The mandate that proves it (mandaat).' })
  mandate(@Root() { verdict }: MandateVerdict, @Ctx() context: Context): Promise<Mandate | null> {
    return loadOne(context, Mandate, verdict.proof[0]?.id);
  }

  @FieldResolver(() => [Mandate], { description: 'The mandate that proves it and those above it, up to the root, which a decision should have given, though none may be known; empty if none does (mandaatketen).' })
  chain(@Root() { verdict }: MandateVerdict, @Ctx() context: Context): Promise<Mandate[]> {
    return loadAll(context, Mandate, verdict.proof.map(({ id }) => id));
  }

  @FieldResolver(() => Post, { nullable: true, description: 'The post that holds the mandate (functie).' })
  post(@Root() { verdict }: MandateVerdict, @Ctx() context: Context): Promise<Post | null> {
    return loadOne(context, Post, verdict.proof[0]?.holderPostId);
  }

  @FieldResolver(() => Body, { nullable: true, description: 'The body that holds the mandate (orgaan).' })
  body(@Root() { verdict }: MandateVerdict, @Ctx() context: Context): Promise<Body | null> {
    return loadOne(context, Body, verdict.proof[0]?.holderBodyId);
  }

  @FieldResolver(() => Person, { nullable: true, description: 'Who held the post on the day, or acted in it, for those who may see it (persoon).' })
  async person(@Root() { verdict }: MandateVerdict, @Ctx() context: Context): Promise<Person | null> {
    return maySeePerson(context.caller) ? loadOne(context, Person, verdict.personIds[0]) : null;
  }

  @FieldResolver(() => PersonStatus, { description: 'Whether the person is shown; unknown where a body holds the mandate, or none proves it (zichtbaarheid van de persoon).' })
  async personStatus(@Root() { verdict }: MandateVerdict, @Ctx() context: Context): Promise<PersonStatus> {
    const [id] = verdict.personIds;
    if (!id) return PersonStatus.UNKNOWN;
    if (!maySeePerson(context.caller)) return PersonStatus.WITHHELD;
    return (await loadOne(context, Person, id)) ? PersonStatus.VISIBLE : PersonStatus.UNKNOWN;
  }

  @FieldResolver(() => String, { description: 'What was found, in a sentence (toelichting).' })
  explanation(@Root() { failure }: MandateVerdict, @Arg('lang', () => Language, { defaultValue: Language.NL, description: LANGUAGE }) lang: Language): string {
    return explanation(failure, lang);
  }
}

@Resolver(() => MandateFinding)
export class MandateFindingResolver {
  @FieldResolver(() => [Mandate], { description: 'The mandates among them (mandaten).' })
  mandates(@Root() { records }: MandateFinding, @Ctx() context: Context): Promise<Mandate[]> {
    return loadAll(context, Mandate, records.filter((id) => id.startsWith('mandate:')));
  }

  @FieldResolver(() => String, { description: 'What was found, in a sentence (toelichting).' })
  explanation(@Root() { failure }: MandateFinding, @Arg('lang', () => Language, { defaultValue: Language.NL, description: LANGUAGE }) lang: Language): string {
    return explanation(failure, lang);
  }
}
