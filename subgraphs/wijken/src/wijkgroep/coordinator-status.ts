import { registerEnumType } from 'type-graphql';

export enum CoordinatorStatus {
  NONE = 'NONE',
  PROPOSED = 'PROPOSED',
  VACANT = 'VACANT',
  ESTABLISHED = 'ESTABLISHED',
}

registerEnumType(CoordinatorStatus, {
  name: 'CoordinatorStatus',
  description: 'Whether a wijkgroep has a wijkcoordinator or wijkmanager, as far as the wijkgroep itself says (stand van de wijkcoördinatie).',
  valuesConfig: {
    NONE: { description: 'None; no post is known (geen functie bekend).' },
    PROPOSED: { description: 'Proposed; the post is not there yet (voorgesteld).' },
    VACANT: { description: 'Vacant; the post is there, and nobody holds it (vacant).' },
    ESTABLISHED: { description: 'Established; the post is there, and says itself who holds it (ingesteld).' },
  },
});

/** What a wijkgroep says of the post that coordinates it: a post is established unless it says otherwise. */
export function coordinatorStatus({ postId, postStatus }: { postId: string | null; postStatus: CoordinatorStatus | null }): CoordinatorStatus {
  return postId === null ? CoordinatorStatus.NONE : (postStatus ?? CoordinatorStatus.ESTABLISHED);
}
