import { Context, inputError, loadAll, Language } from '@regiograaf/subgraph-kit';
import { Arg, Args, ArgsType, Ctx, Field, FieldResolver, Int, Resolver, Root } from 'type-graphql';
import { Appointment } from '../appointment/appointment.js';
import { maySeeNotBound } from '../binding/may-see-not-bound.js';
import { Body } from '../body/body.js';
import { Decision } from '../decision/decision.js';
import { Endorsement } from '../endorsement/endorsement.js';
import { Region } from '../external/region.js';
import { Handover } from '../handover/handover.js';
import { Mandate } from '../mandate/mandate.js';
import { Membership } from '../membership/membership.js';
import { Organisation } from '../organisation/organisation.js';
import { Post } from '../post/post.js';
import { Seat } from '../seat/seat.js';
import { ThemeLead } from '../theme-lead/theme-lead.js';
import { Theme } from '../theme/theme.js';
import { GovernanceSignal } from './governance-signal.js';
import { loadGovernanceFacts } from './load-facts.js';
import { GovernanceSignalKind } from './signal-kind.js';
import { signals } from './signals.js';

const LANGUAGE = 'In which language; Dutch unless given (taal).';
const MOST_DAYS = 3660;

@ArgsType()
class GovernanceSignalsArgs {
  @Field(() => Int, { defaultValue: 90, description: 'Mandates that end within this many days count as expiring (verloopt binnen).' })
  expiringWithinDays!: number;

  @Field(() => [GovernanceSignalKind], { nullable: true, description: 'Only these kinds; all unless given (soorten).' })
  kinds?: GovernanceSignalKind[];
}

@Resolver(() => Region)
export class RegionSignalsResolver {
  @FieldResolver(() => [GovernanceSignal], {
    nullable: true,
    description: 'What needs attention in who speaks for whom here: vacant posts, mandates that end or rest on nothing, members whom nobody represents, gaps and what nobody confirmed; the most urgent first (signalen).',
  })
  async governanceSignals(
    @Root() { id }: Region,
    @Ctx() context: Context,
    @Args(() => GovernanceSignalsArgs) { expiringWithinDays, kinds }: GovernanceSignalsArgs,
  ): Promise<GovernanceSignal[]> {
    const options = { validOn: context.moments.validOn, expiringWithinDays: daysArgument(expiringWithinDays) };
    const found = signals(await loadGovernanceFacts(context, id), options, kinds ?? undefined);
    return found.map(({ message, whatToDo, partnersOnly = [], ...signal }) => {
      const records = maySeeNotBound(context.caller) ? [...signal.records, ...partnersOnly] : signal.records;
      return Object.assign(new GovernanceSignal(), signal, { records, texts: { message, whatToDo } });
    });
  }
}

@Resolver(() => GovernanceSignal)
export class GovernanceSignalResolver {
  @FieldResolver(() => [Mandate], { description: 'The mandates that it is about (mandaten).' })
  mandates(@Root() { records }: GovernanceSignal, @Ctx() context: Context): Promise<Mandate[]> {
    return loadAll(context, Mandate, idsOf('mandate', records));
  }

  @FieldResolver(() => [Post], { description: 'The posts that it is about (functies).' })
  posts(@Root() { records }: GovernanceSignal, @Ctx() context: Context): Promise<Post[]> {
    return loadAll(context, Post, idsOf('post', records));
  }

  @FieldResolver(() => [Theme], { description: 'The themes that it is about (thema’s).' })
  themes(@Root() { records }: GovernanceSignal, @Ctx() context: Context): Promise<Theme[]> {
    return loadAll(context, Theme, idsOf('theme', records));
  }

  @FieldResolver(() => [Organisation], { description: 'The organisations that it is about; practices that no mandate binds are named to partners only (organisaties).' })
  organisations(@Root() { records }: GovernanceSignal, @Ctx() context: Context): Promise<Organisation[]> {
    return loadAll(context, Organisation, idsOf('org', records));
  }

  @FieldResolver(() => [Membership], { description: 'The memberships that it is about; those of GPs in person whom no mandate binds for partners only (lidmaatschappen).' })
  memberships(@Root() { records }: GovernanceSignal, @Ctx() context: Context): Promise<Membership[]> {
    return loadAll(context, Membership, idsOf('membership', records));
  }

  @FieldResolver(() => [Body], { description: 'The bodies that it is about (organen).' })
  bodies(@Root() { records }: GovernanceSignal, @Ctx() context: Context): Promise<Body[]> {
    return loadAll(context, Body, idsOf('body', records));
  }

  @FieldResolver(() => [Seat], { description: 'The seats that it is about (zetels).' })
  seats(@Root() { records }: GovernanceSignal, @Ctx() context: Context): Promise<Seat[]> {
    return loadAll(context, Seat, idsOf('seat', records));
  }

  @FieldResolver(() => [Appointment], { description: 'The appointments that it is about (benoemingen).' })
  appointments(@Root() { records }: GovernanceSignal, @Ctx() context: Context): Promise<Appointment[]> {
    return loadAll(context, Appointment, idsOf('appointment', records));
  }

  @FieldResolver(() => [ThemeLead], { description: 'The leads of themes that it is about (trekkers).' })
  themeLeads(@Root() { records }: GovernanceSignal, @Ctx() context: Context): Promise<ThemeLead[]> {
    return loadAll(context, ThemeLead, idsOf('lead', records));
  }

  @FieldResolver(() => [Decision], { description: 'The decisions that it is about (besluiten).' })
  decisions(@Root() { records }: GovernanceSignal, @Ctx() context: Context): Promise<Decision[]> {
    return loadAll(context, Decision, idsOf('decision', records));
  }

  @FieldResolver(() => [Endorsement], { description: 'The endorsements that it is about (bekrachtigingen).' })
  endorsements(@Root() { records }: GovernanceSignal, @Ctx() context: Context): Promise<Endorsement[]> {
    return loadAll(context, Endorsement, idsOf('endorsement', records));
  }

  @FieldResolver(() => [Handover], { description: 'The handovers that it is about (overdrachten).' })
  handovers(@Root() { records }: GovernanceSignal, @Ctx() context: Context): Promise<Handover[]> {
    return loadAll(context, Handover, idsOf('handover', records));
  }

  @FieldResolver(() => String, { description: 'What is the matter (melding).' })
  message(@Root() { texts }: GovernanceSignal, @Arg('lang', () => Language, { defaultValue: Language.NL, description: LANGUAGE }) lang: Language): string {
    return texts.message[lang];
  }

  @FieldResolver(() => String, { description: 'What can be done about it (handelingsadvies).' })
  whatToDo(@Root() { texts }: GovernanceSignal, @Arg('lang', () => Language, { defaultValue: Language.NL, description: LANGUAGE }) lang: Language): string {
    return texts.whatToDo[lang];
  }
}

function idsOf(prefix: string, records: readonly string[]): string[] {
  return records.filter((id) => id.startsWith(`${prefix}:`));
}

function daysArgument(days: number): number {
  if (days >= 0 && days <= MOST_DAYS) return days;
  throw inputError({ argument: 'expiringWithinDays', expected: `a number of days from 0 to ${MOST_DAYS}`, found: days });
}
