import { type Context, loadMany, loadOne } from '@regiograaf/subgraph-kit';
import { Body } from '../body/body.js';
import { STANDING } from '../standing/standing.js';
import { type ContactPoint, contactPointsOf } from './contact-point.js';
import { PostKind } from './post-kind.js';
import { Post } from './post.js';

// Whom to call of a body or an organisation, the first of them first.
const TO_CALL = [PostKind.CHAIR, PostKind.SECRETARIAT, PostKind.DIRECTOR, PostKind.CONTACT];

interface Reached {
  postId?: string | null | undefined;
  bodyId?: string | null | undefined;
}

/** Where a post or body can be reached: a body through its own posts, or else through its organisation's. */
export async function reach(context: Context, { postId, bodyId }: Reached): Promise<ContactPoint[]> {
  const post = await loadOne(context, Post, postId);
  if (post) return contactPointsOf(post);
  const body = await loadOne(context, Body, bodyId);
  if (!body) return [];
  const [own, organisations] = await Promise.all([
    loadMany(context, Post, { by: 'bodyId', of: body.id, where: STANDING }),
    loadMany(context, Post, { by: 'organisationId', of: body.organisationId, where: { ...STANDING, kind: { $in: TO_CALL } } }),
  ]);
  return [...inOrder(own), ...inOrder(organisations)].map(contactPointsOf).find((points) => points.length > 0) ?? [];
}

function inOrder(posts: readonly Post[]): Post[] {
  const place = ({ kind }: Post): number => (TO_CALL.includes(kind) ? TO_CALL.indexOf(kind) : TO_CALL.length);
  return posts.toSorted((one, other) => place(one) - place(other) || (one.id < other.id ? -1 : 1));
}
