import { Context } from '@regiograaf/subgraph-kit';
import { Args, Ctx, FieldResolver, Resolver, Root } from 'type-graphql';
import { Body } from '../body/body.js';
import { answerQuestion } from '../mandate-check/answer-check.js';
import { withVerdict } from '../mandate-check/mandate-verdict.js';
import type { Actor } from '../mandate-check/question.js';
import { Organisation } from '../organisation/organisation.js';
import { Person } from '../person/person.js';
import { Post } from '../post/post.js';
import { AuthorisationArgs, questionOf } from './authorisation.args.js';
import { Authorisation } from './authorisation.js';

@Resolver(() => Organisation)
export class OrganisationAuthorisationResolver {
  @FieldResolver(() => Authorisation, { nullable: true, description: 'Whether it may do something, through any of its posts and bodies (bevoegd).' })
  authorised(@Root() { id }: Organisation, @Ctx() context: Context, @Args(() => AuthorisationArgs) args: AuthorisationArgs): Promise<Authorisation> {
    return authorise({ kind: 'organisation', id }, args, context);
  }
}

@Resolver(() => Post)
export class PostAuthorisationResolver {
  @FieldResolver(() => Authorisation, { nullable: true, description: 'Whether whoever holds it may do something (bevoegd).' })
  authorised(@Root() { id }: Post, @Ctx() context: Context, @Args(() => AuthorisationArgs) args: AuthorisationArgs): Promise<Authorisation> {
    return authorise({ kind: 'post', id }, args, context);
  }
}

@Resolver(() => Body)
export class BodyAuthorisationResolver {
  @FieldResolver(() => Authorisation, { nullable: true, description: 'Whether it may do something (bevoegd).' })
  authorised(@Root() { id }: Body, @Ctx() context: Context, @Args(() => AuthorisationArgs) args: AuthorisationArgs): Promise<Authorisation> {
    return authorise({ kind: 'body', id }, args, context);
  }
}

@Resolver(() => Person)
export class PersonAuthorisationResolver {
  @FieldResolver(() => Authorisation, {
    nullable: true,
    description: 'Whether this person may do something, through any post held or acted in on the day; what a body may do, nobody may do alone (bevoegd).',
  })
  authorised(@Root() { id }: Person, @Ctx() context: Context, @Args(() => AuthorisationArgs) args: AuthorisationArgs): Promise<Authorisation> {
    return authorise({ kind: 'person', id }, args, context);
  }
}

async function authorise(actor: Actor, args: AuthorisationArgs, context: Context): Promise<Authorisation> {
  const question = questionOf(actor, args, context);
  return withVerdict(Object.assign(new Authorisation(), { date: question.date }), await answerQuestion(context, question));
}
