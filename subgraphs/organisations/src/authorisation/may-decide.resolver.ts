import { Context } from '@regiograaf/subgraph-kit';
import { Ctx, FieldResolver, Resolver, Root } from 'type-graphql';
import { Body } from '../body/body.js';
import { loadFactsOf } from '../mandate-check/answer-check.js';
import { isHeldBy } from '../mandate-check/covered.js';
import type { Actor } from '../mandate-check/question.js';
import { Organisation } from '../organisation/organisation.js';
import { Person } from '../person/person.js';
import { Post } from '../post/post.js';
import { HeldMandate } from './held-mandate.js';
import { judged } from './judged.js';

const ORDER = 'those that hold first, and of the others why they do not';

@Resolver(() => Organisation)
export class OrganisationMayDecideResolver {
  @FieldResolver(() => [HeldMandate], { description: `What its posts and bodies may decide: every mandate that they hold, whatever its term; ${ORDER} (mag besluiten over).` })
  mayDecide(@Root() { id }: Organisation, @Ctx() context: Context): Promise<HeldMandate[]> {
    return heldBy({ kind: 'organisation', id }, context);
  }
}

@Resolver(() => Post)
export class PostMayDecideResolver {
  @FieldResolver(() => [HeldMandate], { description: `What whoever holds it may decide: every mandate that it holds, whatever its term; ${ORDER} (mag besluiten over).` })
  mayDecide(@Root() { id }: Post, @Ctx() context: Context): Promise<HeldMandate[]> {
    return heldBy({ kind: 'post', id }, context);
  }
}

@Resolver(() => Body)
export class BodyMayDecideResolver {
  @FieldResolver(() => [HeldMandate], { description: `What it may decide: every mandate that it holds, whatever its term; ${ORDER} (mag besluiten over).` })
  mayDecide(@Root() { id }: Body, @Ctx() context: Context): Promise<HeldMandate[]> {
    return heldBy({ kind: 'body', id }, context);
  }
}

@Resolver(() => Person)
export class PersonMayDecideResolver {
  @FieldResolver(() => [HeldMandate], { description: `What this person may decide, through the posts held or acted in on the date: every mandate of these; ${ORDER} (mag besluiten over).` })
  mayDecide(@Root() { id }: Person, @Ctx() context: Context): Promise<HeldMandate[]> {
    return heldBy({ kind: 'person', id }, context);
  }
}

async function heldBy(actor: Actor, context: Context): Promise<HeldMandate[]> {
  const { validOn: date } = context.moments;
  const facts = await loadFactsOf(context, { actor, region: null, date });
  return judged([...facts.mandates.values()].filter((mandate) => isHeldBy(mandate, actor, facts)), facts, date);
}
