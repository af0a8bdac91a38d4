import { registerEnumType } from 'type-graphql';

export enum BodyKind {
  BOARD = 'BOARD',
  MANAGEMENT = 'MANAGEMENT',
  MEMBERS_MEETING = 'MEMBERS_MEETING',
  MEDICAL_STAFF = 'MEDICAL_STAFF',
  COMMITTEE = 'COMMITTEE',
  WORKING_GROUP = 'WORKING_GROUP',
  ALLIANCE_MEETING = 'ALLIANCE_MEETING',
}

registerEnumType(BodyKind, {
  name: 'BodyKind',
  description: 'What kind of body it is (orgaansoort).',
  valuesConfig: {
    BOARD: { description: 'Board (bestuur).' },
    MANAGEMENT: { description: 'Management (directie).' },
    MEMBERS_MEETING: { description: 'Members’ meeting (ledenvergadering).' },
    MEDICAL_STAFF: { description: 'Medical staff (medische staf).' },
    COMMITTEE: { description: 'Committee (commissie).' },
    WORKING_GROUP: { description: 'Working group (werkgroep).' },
    ALLIANCE_MEETING: { description: 'Meeting of an alliance (alliantievergadering).' },
  },
});
