import { registerEnumType } from 'type-graphql';

export enum PlanSignalKind {
  CHALLENGE_WITHOUT_ACTIVITY = 'CHALLENGE_WITHOUT_ACTIVITY',
  ACTIVITY_PAST_DATE = 'ACTIVITY_PAST_DATE',
  PLAN_OLDER_THAN_REGIOBEELD = 'PLAN_OLDER_THAN_REGIOBEELD',
  PRECONDITION_NOT_MET = 'PRECONDITION_NOT_MET',
  MISSING_ELEMENT = 'MISSING_ELEMENT',
}

registerEnumType(PlanSignalKind, {
  name: 'PlanSignalKind',
  description: 'What a signal about the plans of a region is about (soort signaal).',
  valuesConfig: {
    CHALLENGE_WITHOUT_ACTIVITY: { description: 'Challenge without activity; nothing is done about it (uitdaging zonder activiteit).' },
    ACTIVITY_PAST_DATE: { description: 'Activity past its date; it was to be done by then and is not (activiteit over de einddatum).' },
    PLAN_OLDER_THAN_REGIOBEELD: { description: 'Plan older than the regiobeeld; the region was looked at anew since (plan ouder dan het regiobeeld).' },
    PRECONDITION_NOT_MET: { description: 'Precondition not met (randvoorwaarde niet vervuld).' },
    MISSING_ELEMENT: { description: 'Missing element; the guide asks for it and it is not known (ontbrekend element).' },
  },
});
