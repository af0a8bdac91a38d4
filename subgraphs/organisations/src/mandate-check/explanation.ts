import type { Language } from '@regiograaf/subgraph-kit';
import { MandateCheckFailure } from './mandate-check-failure.js';

const MANDATED: Record<Language, string> = {
  NL: 'Gemandateerd: het mandaat en de keten erboven gelden op deze datum, voor dit thema, in deze regio en tegenover deze partij.',
  EN: 'Mandated: the mandate and those above it hold on this date, for this theme, in this region and towards this side.',
};

const FAILED: Record<MandateCheckFailure, Record<Language, string>> = {
  [MandateCheckFailure.NO_POST]: {
    NL: 'Deze persoon vervult op deze datum geen functie; een mandaat hoort bij een functie.',
    EN: 'This person holds no post on this date; a mandate belongs to a post.',
  },
  [MandateCheckFailure.NO_MANDATE]: {
    NL: 'Er wordt in deze regio geen mandaat gehouden op dit thema of een ruimer thema.',
    EN: 'No mandate is held in this region on this theme or a wider one.',
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
  [MandateCheckFailure.NOT_YET]: {
    NL: 'Er is een mandaat, maar het is op deze datum nog niet ingegaan, zelf of in de keten erboven.',
    EN: 'There is a mandate, but it has yet to begin on this date, itself or in the chain above it.',
  },
  [MandateCheckFailure.EXPIRED]: {
    NL: 'Er was een mandaat, maar het is op deze datum verlopen, zelf of in de keten erboven.',
    EN: 'There was a mandate, but it has ended by this date, itself or in the chain above it.',
  },
  [MandateCheckFailure.HOLDER_ENDED]: {
    NL: 'Er is een mandaat, maar de functie of het orgaan dat het houdt bestaat niet op deze datum.',
    EN: 'There is a mandate, but the post or body that holds it does not exist on this date.',
  },
  [MandateCheckFailure.VACANT]: {
    NL: 'Er is een mandaat, maar niemand vervult op deze datum de functie die het houdt, ook geen waarnemer.',
    EN: 'There is a mandate, but nobody holds its post on this date, not even an acting holder.',
  },
  [MandateCheckFailure.LOWER_AUTHORITY]: {
    NL: 'Er is een mandaat, maar het gaat niet zo ver als gevraagd.',
    EN: 'There is a mandate, but it does not go as far as asked.',
  },
  [MandateCheckFailure.EXCLUSIVE_TO_ANOTHER]: {
    NL: 'Er is een mandaat, maar een ander houdt hetzelfde exclusief, op dit thema of een nauwer thema.',
    EN: 'There is a mandate, but another holds the same exclusively, on this theme or a narrower one.',
  },
  [MandateCheckFailure.NOT_BOUND]: {
    NL: 'Er is een mandaat, maar het bindt deze organisatie niet: zij gaf het niet, ook niet via wie haar vertegenwoordigt.',
    EN: 'There is a mandate, but it does not bind this organisation, which did not give it, nor did any that represents it.',
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
