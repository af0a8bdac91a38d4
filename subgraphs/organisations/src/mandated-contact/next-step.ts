import type { Language } from '@regiograaf/subgraph-kit';
import { FallbackStep } from './reasons.js';

const NEXT_STEPS: Record<FallbackStep, Record<Language, string>> = {
  [FallbackStep.ACTING_HOLDER]: {
    NL: 'Neem contact op met de waarnemer van deze functie.',
    EN: 'Contact the acting holder of this post.',
  },
  [FallbackStep.LOWER_AUTHORITY]: {
    NL: 'Begin bij de houder van het mandaat met een lagere bevoegdheid; die kan een ruimer mandaat vragen.',
    EN: 'Start with the holder of the mandate with a lower authority, who can ask for a wider one.',
  },
  [FallbackStep.THEME_LEAD]: {
    NL: 'Betrek de trekker van het thema; is die niet bekend, vraag dan de organisatie waarvoor het thema wordt getrokken.',
    EN: 'Involve the theme lead; if that is not known, ask the organisation for which the theme is led.',
  },
  [FallbackStep.BOARD]: {
    NL: 'Leg de vraag voor aan het bestuur.',
    EN: 'Put the question to the board.',
  },
  [FallbackStep.SECRETARIAT]: {
    NL: 'Vraag het secretariaat wie hierover kan spreken.',
    EN: 'Ask the secretariat who can speak on this.',
  },
};

export function nextStep(step: FallbackStep, language: Language): string {
  return NEXT_STEPS[step][language];
}
