import type { Language } from '@regiograaf/subgraph-kit';
import { ContractSignalKind } from './contract-signal-kind.js';

type Texts = Readonly<Record<'message' | 'whatToDo', Readonly<Record<Language, string>>>>;

export const SIGNAL_TEXTS: Readonly<Record<ContractSignalKind, Texts>> = {
  [ContractSignalKind.NETWORK_WITHOUT_LEGAL_PERSONALITY]: {
    message: { NL: 'Een partij heeft geen rechtspersoonlijkheid en kan dus geen contract tekenen.', EN: 'A party has no legal personality, so it can sign no contract.' },
    whatToDo: {
      NL: 'Laat een lid of een gemachtigde tekenen, en leg vast namens welk netwerk.',
      EN: 'Have a member or an authorised representative sign, and record for which network.',
    },
  },
  [ContractSignalKind.SIGNS_FOR_NO_MEMBER]: {
    message: {
      NL: 'Een partij tekent namens een netwerk waarvan zij, voor zover bekend, geen lid is.',
      EN: 'A party signs for a network of which, as far as is known, it is no member.',
    },
    whatToDo: { NL: 'Leg het lidmaatschap vast, of waaruit de machtiging blijkt.', EN: 'Record the membership, or what shows that it is authorised.' },
  },
  [ContractSignalKind.UPTAKE_OUTSIDE_MEMBERSHIP]: {
    message: {
      NL: 'Een praktijk doet mee aan een module in een tijd waarin zij, voor zover bekend, geen lid is.',
      EN: 'A practice takes part in a module at a time at which, as far as is known, it is no member.',
    },
    whatToDo: { NL: 'Beëindig de deelname met het lidmaatschap, of leg het lidmaatschap vast.', EN: 'End the uptake with the membership, or record the membership.' },
  },
  [ContractSignalKind.SIDE_MISSING]: {
    message: {
      NL: 'Het contract is getekend, maar een van de twee zijden is niet bekend.',
      EN: 'The contract is signed, but one of its two sides is not known.',
    },
    whatToDo: { NL: 'Leg vast wie aan die zijde partij is.', EN: 'Record who is party on that side.' },
  },
  [ContractSignalKind.SIGNING_DAY_UNKNOWN]: {
    message: {
      NL: 'Het contract is getekend, maar de dag is niet bekend; of de partijen toen gemandateerd waren, is niet te toetsen.',
      EN: 'The contract is signed, but the day is not known; whether its parties were mandated then cannot be checked.',
    },
    whatToDo: { NL: 'Leg de dag van ondertekening vast, met de bron.', EN: 'Record the day of signing, with its source.' },
  },
  [ContractSignalKind.SIGNING_THEME_UNKNOWN]: {
    message: {
      NL: 'Op welk thema de partijen gemandateerd moesten zijn is niet bekend, en dus niet te toetsen.',
      EN: 'On which theme the parties had to be mandated is not known, so that it cannot be checked.',
    },
    whatToDo: { NL: 'Leg vast op welk thema er is getekend.', EN: 'Record on which theme it was signed.' },
  },
  [ContractSignalKind.SIGNER_UNKNOWN]: {
    message: {
      NL: 'Het contract is getekend, maar door wie is voor deze partij niet bekend.',
      EN: 'The contract is signed, but by whom is not known for this party.',
    },
    whatToDo: { NL: 'Leg de functie vast die heeft getekend.', EN: 'Record the post that signed.' },
  },
  [ContractSignalKind.UNTRACED_AGREEMENT]: {
    message: {
      NL: 'De afspraak is tot geen uitdaging van een regiobeeld te herleiden.',
      EN: 'The agreement traces to no challenge of a regiobeeld.',
    },
    whatToDo: { NL: 'Leg vast welke activiteit van het regioplan de afspraak uitvoert, en voor welke uitdaging.', EN: 'Record which activity of the regioplan it carries out, and for which challenge.' },
  },
  [ContractSignalKind.AGREEMENT_NOT_MONITORED]: {
    message: {
      NL: 'Geen enkele indicator van de afspraak geldt op deze datum, en er staat niet bij waarom.',
      EN: 'No indicator of the agreement holds on this date, and it does not say why.',
    },
    whatToDo: { NL: 'Spreek een indicator af met norm, bron en meetmomenten, of leg vast waarom er geen is.', EN: 'Agree on an indicator with norm, source and moments, or record why there is none.' },
  },
  [ContractSignalKind.INDICATOR_OVERDUE]: {
    message: {
      NL: 'De laatste meting van deze indicator is te laat.',
      EN: 'The last measurement of this indicator is late.',
    },
    whatToDo: { NL: 'Lever de meting aan, of leg vast waarom zij ontbreekt.', EN: 'Deliver the measurement, or record why it is missing.' },
  },
  [ContractSignalKind.INDICATOR_BEHIND]: {
    message: {
      NL: 'De laatste waarde van deze indicator haalt de norm niet.',
      EN: 'The last value of this indicator does not meet its norm.',
    },
    whatToDo: { NL: 'Bespreek met de partijen wat er nodig is om de norm te halen.', EN: 'Discuss with the parties what it takes to meet the norm.' },
  },
};
