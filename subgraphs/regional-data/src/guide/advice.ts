import { RegiobeeldElementKind } from '../regiobeeld-element/regiobeeld-element-kind.js';
import { RegioplanElementKind } from '../regioplan-element/regioplan-element-kind.js';
import type { Advice } from './guide.js';

// The guide of LHV, InEen and ZN, in our words. Its tips against obstacles stand with the obstacles.

/** Its pyramid, from the base up. */
export const PYRAMID: readonly Advice[] = [
  { NL: 'Een goed georganiseerde regio, die met mandaat afspraken kan maken.', EN: 'A well organised region, which can make agreements with a mandate.' },
  { NL: 'Een regiobeeld, en een regioplan dat daarop rust.', EN: 'A regiobeeld, and a regioplan that rests on it.' },
  { NL: 'Contractafspraken die het regioplan uitvoeren en die worden gemonitord.', EN: 'Contract agreements that carry out the regioplan and are monitored.' },
];

export const ON_MANDATE: Advice = {
  NL: 'Beide kanten hebben mandaat nodig, ook de zorginkoper. Het verschilt per onderwerp en verandert in de tijd, en wordt daarom telkens opnieuw bekrachtigd.',
  EN: 'Both sides need a mandate, the insurer’s purchaser too. It differs by subject and changes in time, and so is endorsed again and again.',
};

export const ON_SUPRAREGIONAL_COOPERATION: Advice = {
  NL: 'Ondersteuning met ICT en bij krapte op de arbeidsmarkt kan om bovenregionale samenwerking vragen.',
  EN: 'Support with ICT and with a tight labour market may need cooperation beyond the region.',
};

export const ON_REGIOBEELD: Readonly<Record<RegiobeeldElementKind, Advice>> = {
  [RegiobeeldElementKind.PARTICIPANTS]: { NL: 'Welke partijen meedoen.', EN: 'Which parties take part.' },
  [RegiobeeldElementKind.REGION_IN_FIGURES]: { NL: 'Hoeveel mensen er wonen en wat hen kenmerkt, in cijfers.', EN: 'How many people live there and what they are like, in figures.' },
  [RegiobeeldElementKind.TRENDS]: { NL: 'Wat er in de zorg verandert.', EN: 'What changes in care.' },
  [RegiobeeldElementKind.CARE_DEMAND]: { NL: 'Hoe de zorgvraag zich ontwikkelt.', EN: 'How the demand for care develops.' },
  [RegiobeeldElementKind.CARE_SUPPLY]: { NL: 'Welke zorg er wordt geboden.', EN: 'Which care is offered.' },
  [RegiobeeldElementKind.CHALLENGES]: { NL: 'Voor welke uitdagingen de partijen staan.', EN: 'Which challenges the parties face.' },
};

export const ON_REGIOPLAN: Readonly<Record<RegioplanElementKind, Advice>> = {
  [RegioplanElementKind.MISSION_AND_VISION]: { NL: 'Een duidelijke missie en visie.', EN: 'A clear mission and vision.' },
  [RegioplanElementKind.ICT_VISION]: { NL: 'De visie op ICT, liefst apart van de rest van de visie.', EN: 'The vision on ICT, preferably apart from the rest of the vision.' },
  [RegioplanElementKind.GOVERNANCE]: {
    NL: 'Hoe zeggenschap en betrokkenheid zijn geregeld, van praktijkhoudende en niet-praktijkhoudende huisartsen en zo nodig van andere zorgaanbieders; en hoe praktijk, wijk en regio samenhangen.',
    EN: 'How a say and involvement are arranged, of GPs who own a practice, of GPs who do not, and of other providers where there are any; and how practice, wijk and region relate.',
  },
  [RegioplanElementKind.PRIORITISED_CHALLENGES]: {
    NL: 'Welke uitdagingen uit het regiobeeld voorgaan, en hoe ze worden opgepakt.',
    EN: 'Which challenges of the regiobeeld come first, and how they are taken up.',
  },
  [RegioplanElementKind.ACTIVITIES]: {
    NL: 'Welke activiteiten er komen en wanneer, met helderheid over de randvoorwaarden.',
    EN: 'Which activities there will be and when, clear about their preconditions.',
  },
  [RegioplanElementKind.AGREEMENTS_AND_MONITORING]: { NL: 'Welke afspraken er zijn, en hoe elk wordt gemonitord.', EN: 'Which agreements there are, and how each is monitored.' },
  [RegioplanElementKind.BACKING]: {
    NL: 'Wat op draagvlak kan rekenen bij zorgverzekeraars en bij de betrokken zorgaanbieders.',
    EN: 'What insurers and the providers concerned will back.',
  },
};
