import { Context, DateScalar, loadMany, loadOne } from '@regiograaf/subgraph-kit';
import { Ctx, FieldResolver, Resolver, Root } from 'type-graphql';
import { Appointment } from '../appointment/appointment.js';
import { Post } from '../post/post.js';
import { Handover } from './handover.js';
import { newestFirst } from './newest-first.js';

@Resolver(() => Handover)
export class HandoverResolver {
  @FieldResolver(() => Post, { nullable: true, description: 'The post (functie).' })
  post(@Root() { postId }: Handover, @Ctx() context: Context): Promise<Post | null> {
    return loadOne(context, Post, postId);
  }

  @FieldResolver(() => Appointment, { nullable: true, description: 'Who handed it over; null if that is nobody or not known (overdrager).' })
  fromAppointment(@Root() { fromAppointmentId }: Handover, @Ctx() context: Context): Promise<Appointment | null> {
    return loadOne(context, Appointment, fromAppointmentId);
  }

  @FieldResolver(() => Appointment, { nullable: true, description: 'Who took it over; null if that is nobody yet or not known (overnemer).' })
  toAppointment(@Root() { toAppointmentId }: Handover, @Ctx() context: Context): Promise<Appointment | null> {
    return loadOne(context, Appointment, toAppointmentId);
  }

  @FieldResolver(() => DateScalar, { nullable: true, description: 'When it was handed over: the start of its term, as precisely as that says (overdrachtsdatum).' })
  handedOverOn(@Root() { termFrom }: Handover): string | null {
    return termFrom;
  }
}

@Resolver(() => Post)
export class PostHandoversResolver {
  @FieldResolver(() => [Handover], { description: 'How it passed from holder to holder up to the date, the newest first, those of an unknown date last (overdrachten).' })
  async handovers(@Root() { id }: Post, @Ctx() context: Context): Promise<Handover[]> {
    return newestFirst(await loadMany(context, Handover, { by: 'postId', of: id, where: { status: { $ne: 'FUTURE' } } }));
  }
}
