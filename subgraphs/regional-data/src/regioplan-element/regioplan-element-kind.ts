import { registerEnumType } from 'type-graphql';

export enum RegioplanElementKind {
  MISSION_AND_VISION = 'MISSION_AND_VISION',
  ICT_VISION = 'ICT_VISION',
  GOVERNANCE = 'GOVERNANCE',
  PRIORITISED_CHALLENGES = 'PRIORITISED_CHALLENGES',
  ACTIVITIES = 'ACTIVITIES',
  AGREEMENTS_AND_MONITORING = 'AGREEMENTS_AND_MONITORING',
  BACKING = 'BACKING',
}

registerEnumType(RegioplanElementKind, {
  name: 'RegioplanElementKind',
  description: 'What the guide of LHV, InEen and ZN says that a regioplan preferably contains (element van een regioplan).',
  valuesConfig: {
    MISSION_AND_VISION: { description: 'Mission and vision (missie en visie).' },
    ICT_VISION: { description: 'Vision on ICT; part of the vision, preferably told apart (ICT-visie).' },
    GOVERNANCE: { description: 'Governance; who has a say and who is involved, practice-owning GPs and others (governance en betrokkenheid).' },
    PRIORITISED_CHALLENGES: { description: 'Prioritised challenges; which of the regiobeeld come first (geprioriteerde uitdagingen).' },
    ACTIVITIES: { description: 'Activities with their time path (activiteiten met tijdpad).' },
    AGREEMENTS_AND_MONITORING: { description: 'Agreements, and how they are monitored (afspraken en monitoring).' },
    BACKING: { description: 'Backing; of insurers and of those who provide the care (draagvlak).' },
  },
});
