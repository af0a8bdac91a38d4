import { SignalSeverity, TermStatus } from '@regiograaf/subgraph-kit';
import { PostKind } from '../post/post-kind.js';
import type { GovernanceFacts } from './facts.js';
import { mandatesThatHold } from './region-mandates.js';
import { GovernanceSignalKind } from './signal-kind.js';
import type { Signal, SignalOptions } from './signal.js';

const ANSWERS_FOR_THE_REGION = [PostKind.DIRECTOR, PostKind.SECRETARIAT];

/** Posts that nobody holds, but perhaps an acting holder: those with a mandate, and those without to which a question about the region goes. */
export function vacantPosts(facts: GovernanceFacts, options: Pick<SignalOptions, 'validOn'>): Signal[] {
  const mandated = vacantWithMandate(facts, options);
  return [...mandated, ...vacantWithoutMandate(facts, new Set(mandated.flatMap(({ records }) => records)))];
}

/** Posts that hold a mandate and that nobody holds, but perhaps an acting holder. */
function vacantWithMandate(facts: GovernanceFacts, { validOn }: Pick<SignalOptions, 'validOn'>): Signal[] {
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

/** Posts that lead a theme, and those that speak for a regional organisation. */
function vacantWithoutMandate({ posts, leads, appointments, regionalOrganisations }: GovernanceFacts, told: ReadonlySet<string>): Signal[] {
  const held = new Set(appointments.filter(({ acting }) => !acting).map(({ postId }) => postId));
  return [...posts.values()].flatMap(({ id, name, kind, status, organisationId }) => {
    const themes = leads.filter(({ postId }) => postId === id).map(({ themeId }) => themeId);
    const isAsked = themes.length > 0 || (ANSWERS_FOR_THE_REGION.includes(kind) && regionalOrganisations.has(organisationId));
    if (!isAsked || status !== TermStatus.ACTIVE || held.has(id) || told.has(id)) return [];
    return {
      kind: GovernanceSignalKind.VACANT_POST,
      severity: SignalSeverity.INFO,
      date: null,
      records: [id, ...themes],
      message: appointments.some(({ postId }) => postId === id)
        ? { NL: `De functie ${name} heeft alleen een waarnemer.`, EN: `The post ${name} has an acting holder only.` }
        : { NL: `Van de functie ${name} is niemand bekend die haar vervult.`, EN: `Nobody is known to hold the post ${name}.` },
      whatToDo: {
        NL: 'Benoem iemand of wijs een waarnemer aan, en leg dat vast.',
        EN: 'Appoint somebody or an acting holder and record it.',
      },
    };
  });
}
