import type { Language } from '@regiograaf/subgraph-kit';
import { ObstacleKind } from './obstacle-kind.js';

/** What the guide of LHV, InEen and ZN advises for each obstacle, in our words. */
export const TIPS: Readonly<Record<ObstacleKind, Readonly<Record<Language, string>>>> = {
  [ObstacleKind.NO_MANDATE]: {
    NL: 'Spreek vroeg af wat er nodig is voor een vertegenwoordiging met mandaat, en waarover elke gesprekspartner mandaat heeft.',
    EN: 'Agree early on what it takes to be represented with a mandate, and on what each side is mandated for.',
  },
  [ObstacleKind.NOT_ALIGNED]: {
    NL: 'Leg eigen en gezamenlijke belangen op tafel, begin met een gezamenlijk regiobeeld en werk van daaruit aan het regioplan en zijn randvoorwaarden.',
    EN: 'Put own and shared interests on the table, begin with a shared regiobeeld, and work from there towards the regioplan and its preconditions.',
  },
  [ObstacleKind.CHANGES_OF_PEOPLE]: {
    NL: 'Leg afspraken vast, draag goed over en laat geen proces van een enkele persoon afhangen.',
    EN: 'Write agreements down, hand over well, and let no process depend on one person.',
  },
  [ObstacleKind.PROJECT_FUNDING]: {
    NL: 'Geef elkaar met het regioplan voor meerdere jaren duidelijkheid over de financiering en de voorwaarden daarvan.',
    EN: 'Use the regioplan to be clear to each other, for several years, about funding and its conditions.',
  },
  [ObstacleKind.LACK_OF_TRUST]: {
    NL: 'Investeer in de relatie, wees helder over uitgangspunten en verwachtingen, en vraag zo nodig een onafhankelijke bemiddelaar, bijvoorbeeld via de ROS.',
    EN: 'Invest in the relation, be clear about principles and expectations, and if need be ask an independent mediator, for example through the ROS.',
  },
};
