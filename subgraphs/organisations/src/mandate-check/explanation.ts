import type { Language } from '@regiograaf/subgraph-kit';
import { MandateCheckFailure } from './mandate-check-failure.js';

const MANDATED: Record<Language, string> = {
  NL: 'Gemandateerd: het mandaat en de keten erboven gelden op deze datum, voor dit thema, in deze regio en tegenover deze partij.',
  EN: 'Mandated: the mandate and those above it hold on this date, for this theme, in this region and towards this side.',
};

const FAILED: Record<MandateCheckFailure, Record<Language, string>> = {
  [MandateCheckFailure.NO_MANDATE]: {
    NL: 'Deze organisatie houdt in deze regio geen mandaat op dit thema of een ruimer thema.',
    EN: 'This organisation holds no mandate in this region on this theme or a wider one.',
  },
  [MandateCheckFailure.WRONG_COUNTERPARTY]: {
    NL: 'Er is een mandaat op dit thema, maar niet tegenover deze partij.',
    EN: 'There is a mandate on this theme, but not towards this side.',
  },
  [MandateCheckFailure.BROKEN_CHAIN]: {
    NL: 'Er is een ondermandaat, maar het mandaat waaruit het voortkomt is niet bekend.',
    EN: 'There is a sub-mandate, but the mandate that it comes from is not known.',
  },
  [MandateCheckFailure.NOT_ESTABLISHED]: {
    NL: 'Er is een mandaat in bespreking, of het mandaat erboven is dat; het is niet vastgesteld.',
    EN: 'A mandate is under discussion, or the one above it is; it is not established.',
  },
  [MandateCheckFailure.NOT_YET_OR_EXPIRED]: {
    NL: 'Er is een mandaat, maar het geldt niet op deze datum: het is nog niet ingegaan of verlopen, zelf of in de keten erboven.',
    EN: 'There is a mandate, but it does not hold on this date: it has yet to begin or has ended, itself or in the chain above it.',
  },
  [MandateCheckFailure.LOWER_AUTHORITY]: {
    NL: 'Er is een mandaat, maar het gaat niet zo ver als gevraagd.',
    EN: 'There is a mandate, but it does not go as far as asked.',
  },
  [MandateCheckFailure.CEILING_EXCEEDED]: {
    NL: 'Er is een mandaat, maar het bedrag is hoger dan het maximum.',
    EN: 'There is a mandate, but the amount is higher than its ceiling.',
  },
  [MandateCheckFailure.WITHHELD]: {
    NL: 'Er is een mandaat; of het bedrag eronder valt, is alleen te zien voor wie het gaf, wie het houdt en wie de regio beheert.',
    EN: 'There is a mandate; whether it covers the amount is shown only to those who gave it, those who hold it and stewards of the region.',
  },
};

/** What a check found, in a sentence. */
export function explanation(failure: MandateCheckFailure | null, language: Language): string {
  return (failure ? FAILED[failure] : MANDATED)[language];
}
