import type { GovernanceFacts } from './facts.js';
import { mandatesThatHold } from './region-mandates.js';
import { GovernanceSignalKind } from './signal-kind.js';
import { SignalSeverity } from './signal-severity.js';
import type { Signal, SignalOptions } from './signal.js';

/** Posts that hold a mandate and that nobody holds, but perhaps an acting holder. */
export function vacantPosts(facts: GovernanceFacts, { validOn }: Pick<SignalOptions, 'validOn'>): Signal[] {
  const held = Map.groupBy(mandatesThatHold(facts, validOn), ({ holderPostId }) => holderPostId);
  return [...held].flatMap(([post, mandates]) => {
    const appointments = facts.appointments.filter(({ postId }) => postId === post);
    if (post === null || appointments.some(({ acting }) => !acting)) return [];
    const isActedFor = appointments.length > 0;
    const name = facts.posts.get(post)?.name ?? post;
    return {
      kind: GovernanceSignalKind.VACANT_POST,
      severity: isActedFor ? SignalSeverity.WARNING : SignalSeverity.URGENT,
      date: null,
      records: [post, ...mandates.map(({ id }) => id)],
      message: isActedFor
        ? { NL: `De functie ${name} heeft een mandaat en alleen een waarnemer.`, EN: `The post ${name} holds a mandate and has an acting holder only.` }
        : { NL: `De functie ${name} heeft een mandaat, maar er is niemand bekend die haar vervult.`, EN: `The post ${name} holds a mandate, but nobody is known to hold it.` },
      whatToDo: {
        NL: 'Benoem iemand of wijs een waarnemer aan, en leg dat vast; of geef het mandaat aan een andere functie.',
        EN: 'Appoint somebody or an acting holder and record it, or give the mandate to another post.',
      },
    };
  });
}
