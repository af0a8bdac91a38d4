import { registerEnumType } from 'type-graphql';

export enum ObstacleKind {
  NO_MANDATE = 'NO_MANDATE',
  NOT_ALIGNED = 'NOT_ALIGNED',
  CHANGES_OF_PEOPLE = 'CHANGES_OF_PEOPLE',
  PROJECT_FUNDING = 'PROJECT_FUNDING',
  LACK_OF_TRUST = 'LACK_OF_TRUST',
}

registerEnumType(ObstacleKind, {
  name: 'ObstacleKind',
  description: 'What the guide of LHV, InEen and ZN names as standing in the way of agreements (soort belemmering).',
  valuesConfig: {
    NO_MANDATE: { description: 'No mandate; a side lacks it, or the room to come to an agreement (ontbrekend mandaat).' },
    NOT_ALIGNED: { description: 'Not aligned; both sides want something else, so no plan is shared (inhoudelijk niet op één lijn).' },
    CHANGES_OF_PEOPLE: { description: 'Changes of people; who negotiates changes on either side (wisselingen van bestuurders of inkopers).' },
    PROJECT_FUNDING: { description: 'Project funding; it outweighs structural funding (onbalans van projectfinanciering en structurele financiering).' },
    LACK_OF_TRUST: { description: 'Lack of trust, or agreements that are not kept (onvoldoende vertrouwen).' },
  },
});
