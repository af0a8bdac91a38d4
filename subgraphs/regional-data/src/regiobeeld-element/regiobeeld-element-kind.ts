import { registerEnumType } from 'type-graphql';

export enum RegiobeeldElementKind {
  PARTICIPANTS = 'PARTICIPANTS',
  REGION_IN_FIGURES = 'REGION_IN_FIGURES',
  TRENDS = 'TRENDS',
  CARE_DEMAND = 'CARE_DEMAND',
  CARE_SUPPLY = 'CARE_SUPPLY',
  CHALLENGES = 'CHALLENGES',
}

registerEnumType(RegiobeeldElementKind, {
  name: 'RegiobeeldElementKind',
  description: 'What the guide of LHV, InEen and ZN says that a regiobeeld contains (element van een regiobeeld).',
  valuesConfig: {
    PARTICIPANTS: { description: 'Participants; who took part (deelnemende partijen).' },
    REGION_IN_FIGURES: { description: 'Region in figures; how many people live there and what they are like (regio in cijfers).' },
    TRENDS: { description: 'Trends; what changes in care (trends en ontwikkelingen).' },
    CARE_DEMAND: { description: 'Care demand; how what people need develops (zorgvraag).' },
    CARE_SUPPLY: { description: 'Care supply; who offers what (zorgaanbod).' },
    CHALLENGES: { description: 'Challenges; what must change (uitdagingen).' },
  },
});
