import { Context, loadMany, loadOne } from '@regiograaf/subgraph-kit';
import { Args, Ctx, FieldResolver, Resolver, Root } from 'type-graphql';
import { Appointment } from '../appointment/appointment.js';
import { Body } from '../body/body.js';
import { Decision } from '../decision/decision.js';
import { Endorsement } from '../endorsement/endorsement.js';
import { Handover } from '../handover/handover.js';
import { InvolvementRule } from '../involvement/involvement-rule.js';
import { Involvement } from '../involvement/involvement.js';
import { Mandate } from '../mandate/mandate.js';
import { Membership } from '../membership/membership.js';
import { Organisation } from '../organisation/organisation.js';
import { Post } from '../post/post.js';
import { Seat } from '../seat/seat.js';
import { Succession } from '../succession/succession.js';
import { ThemeLead } from '../theme-lead/theme-lead.js';
import { changedBetween, ChangesArgs } from './change.args.js';
import { Change } from './change.js';

@Resolver(() => Change)
export class ChangeResolver {
  @FieldResolver(() => Organisation, { nullable: true, description: 'The organisation, if it is what changed itself (organisatie).' })
  organisation(@Root() change: Change, @Ctx() context: Context): Promise<Organisation | null> {
    return loadOne(context, Organisation, subjectOf(change, 'org'));
  }

  @FieldResolver(() => Membership, { nullable: true, description: 'The membership, of it, in it or on its behalf, if that is what changed (lidmaatschap).' })
  membership(@Root() change: Change, @Ctx() context: Context): Promise<Membership | null> {
    return loadOne(context, Membership, subjectOf(change, 'membership'));
  }

  @FieldResolver(() => Body, { nullable: true, description: 'The body, if that is what changed (orgaan).' })
  body(@Root() change: Change, @Ctx() context: Context): Promise<Body | null> {
    return loadOne(context, Body, subjectOf(change, 'body'));
  }

  @FieldResolver(() => Post, { nullable: true, description: 'The post, if that is what changed (functie).' })
  post(@Root() change: Change, @Ctx() context: Context): Promise<Post | null> {
    return loadOne(context, Post, subjectOf(change, 'post'));
  }

  @FieldResolver(() => Mandate, { nullable: true, description: 'The mandate, held or given by it, if that is what changed (mandaat).' })
  mandate(@Root() change: Change, @Ctx() context: Context): Promise<Mandate | null> {
    return loadOne(context, Mandate, subjectOf(change, 'mandate'));
  }

  @FieldResolver(() => Succession, { nullable: true, description: 'The succession, if that is what changed (opvolging).' })
  succession(@Root() change: Change, @Ctx() context: Context): Promise<Succession | null> {
    return loadOne(context, Succession, subjectOf(change, 'succession'));
  }

  @FieldResolver(() => Appointment, { nullable: true, description: 'The appointment to a post of it, if that is what changed (benoeming).' })
  appointment(@Root() change: Change, @Ctx() context: Context): Promise<Appointment | null> {
    return loadOne(context, Appointment, subjectOf(change, 'appointment'));
  }

  @FieldResolver(() => Seat, { nullable: true, description: 'The seat in a body of it, or of it in another, if that is what changed (zetel).' })
  seat(@Root() change: Change, @Ctx() context: Context): Promise<Seat | null> {
    return loadOne(context, Seat, subjectOf(change, 'seat'));
  }

  @FieldResolver(() => ThemeLead, { nullable: true, description: 'Who leads a theme, for it or at one of its posts, if that is what changed (trekker).' })
  themeLead(@Root() change: Change, @Ctx() context: Context): Promise<ThemeLead | null> {
    return loadOne(context, ThemeLead, subjectOf(change, 'lead'));
  }

  @FieldResolver(() => Endorsement, { nullable: true, description: 'The endorsement by it, or of a mandate that it holds or gave, if that is what changed (bekrachtiging).' })
  endorsement(@Root() change: Change, @Ctx() context: Context): Promise<Endorsement | null> {
    return loadOne(context, Endorsement, subjectOf(change, 'endorsement'));
  }

  @FieldResolver(() => Involvement, { nullable: true, description: 'That it, or a body or post of it, must be involved, if that is what changed (te betrekken partij).' })
  async involvement(@Root() change: Change, @Ctx() context: Context): Promise<Involvement | null> {
    const rule = await loadOne(context, InvolvementRule, subjectOf(change, 'involvement'));
    return rule && Object.assign(new Involvement(), rule);
  }

  @FieldResolver(() => Handover, { nullable: true, description: 'The handover of a post of it, if that is what changed (overdracht).' })
  handover(@Root() change: Change, @Ctx() context: Context): Promise<Handover | null> {
    return loadOne(context, Handover, subjectOf(change, 'handover'));
  }

  @FieldResolver(() => Decision, { nullable: true, description: 'The decision that it took, on the day on which it did, if that is what changed (besluit).' })
  decision(@Root() change: Change, @Ctx() context: Context): Promise<Decision | null> {
    return loadOne(context, Decision, subjectOf(change, 'decision'));
  }
}

@Resolver(() => Organisation)
export class OrganisationChangesResolver {
  @FieldResolver(() => [Change], {
    nullable: true,
    description:
      'What began, ended, got another name or changed otherwise between two dates: it, its memberships and members, bodies and their seats, posts, appointments to them and handovers of them, the mandates that it holds or gave, their endorsements, decisions, theme leads, where it must be involved, and successions; each once, the oldest first. What concerns two organisations is told to both (wijzigingen).',
  })
  changes(@Root() { id }: Organisation, @Ctx() context: Context, @Args(() => ChangesArgs) args: ChangesArgs): Promise<Change[]> {
    return loadMany(context, Change, { by: 'concernedId', of: id, where: changedBetween(args), orderBy: { on: 'asc', id: 'asc' } });
  }
}

function subjectOf({ subjectId }: Change, prefix: string): string | null {
  return subjectId.startsWith(`${prefix}:`) ? subjectId : null;
}
