import type { Fact, Id } from './memory.js';
import { inOrderOf } from './naive-chain.js';
import { holds, type State } from './state.js';

/** Who holds a post that is there, not counting acting holders. */
export function holderOf(state: State, post: Id): Fact | undefined {
  return appointmentsTo(state, post).find(({ acting }) => !acting);
}

export function isFilled(state: State, post: Id, { acting }: { acting: boolean }): boolean {
  return acting ? appointmentsTo(state, post).length > 0 : holderOf(state, post) !== undefined;
}

/** Whether whoever holds the mandate is there: a body, or a post that somebody fills. */
export function isHeld(state: State, mandate: Fact, counting: { acting: boolean }): boolean {
  if (mandate.holder_post != null) return isFilled(state, mandate.holder_post, counting);
  return state.now.body.some((each) => each.id === mandate.holder_body && holds(each));
}

/** A post by its own; a body by those of the first of its posts that has any, or else of its organisation's whom one calls. */
export function contactPointsOf(state: State, postId: Id, bodyId: Id): string[] {
  const post = state.now.post.find(({ id }) => id === postId);
  if (post) return pointsOf(post);
  const body = state.now.body.find(({ id }) => id === bodyId);
  if (!body) return [];
  const posts = state.now.post.filter(holds);
  const own = posts.filter((each) => each.body === body.id).toSorted(WHOM_ONE_CALLS);
  const others = posts.filter((each) => each.organisation === body.organisation && TO_CALL.includes(each.kind)).toSorted(WHOM_ONE_CALLS);
  return [...own, ...others].map(pointsOf).find((points) => points.length > 0) ?? [];
}

const TO_CALL = ['CHAIR', 'SECRETARIAT', 'DIRECTOR', 'CONTACT'];
const WHOM_ONE_CALLS = inOrderOf(({ kind }) => (TO_CALL.includes(kind) ? TO_CALL.indexOf(kind) : TO_CALL.length));

function appointmentsTo(state: State, post: Id): Fact[] {
  const isThere = state.now.post.some((each) => each.id === post && holds(each));
  return isThere ? state.now.appointment.filter((each) => each.post === post && holds(each)).toSorted(inOrderOf()) : [];
}

function pointsOf(post: Fact): string[] {
  return [post.phone, post.email, post.website].filter((each) => each != null);
}
