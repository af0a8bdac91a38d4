import { registerEnumType } from 'type-graphql';

/** In the order in which they are told. */
export enum ContractSignalKind {
  NETWORK_WITHOUT_LEGAL_PERSONALITY = 'NETWORK_WITHOUT_LEGAL_PERSONALITY',
  SIGNS_FOR_NO_MEMBER = 'SIGNS_FOR_NO_MEMBER',
  UPTAKE_OUTSIDE_MEMBERSHIP = 'UPTAKE_OUTSIDE_MEMBERSHIP',
  SIDE_MISSING = 'SIDE_MISSING',
  SIGNING_DAY_UNKNOWN = 'SIGNING_DAY_UNKNOWN',
  SIGNING_THEME_UNKNOWN = 'SIGNING_THEME_UNKNOWN',
  SIGNER_UNKNOWN = 'SIGNER_UNKNOWN',
  UNTRACED_AGREEMENT = 'UNTRACED_AGREEMENT',
  AGREEMENT_NOT_MONITORED = 'AGREEMENT_NOT_MONITORED',
  INDICATOR_OVERDUE = 'INDICATOR_OVERDUE',
  INDICATOR_BEHIND = 'INDICATOR_BEHIND',
}

registerEnumType(ContractSignalKind, {
  name: 'ContractSignalKind',
  description: 'What a signal about a contract is about (soort signaal).',
  valuesConfig: {
    NETWORK_WITHOUT_LEGAL_PERSONALITY: { description: 'A party has no legal personality, so it can sign no contract (partij zonder rechtspersoonlijkheid).' },
    SIGNS_FOR_NO_MEMBER: { description: 'A party signs for a network of which, by what is recorded, it is no member (tekent namens een netwerk zonder lidmaatschap).' },
    UPTAKE_OUTSIDE_MEMBERSHIP: { description: 'A practice takes part in a module while it is no member of a provider party (deelname buiten lidmaatschap).' },
    SIDE_MISSING: { description: 'Side missing; it is signed, and one of its sides is not known (zijde ontbreekt).' },
    SIGNING_DAY_UNKNOWN: { description: 'Signing day unknown; it is signed, and whether its parties were mandated then cannot be checked (dag van ondertekening onbekend).' },
    SIGNING_THEME_UNKNOWN: { description: 'Signing theme unknown; on what its parties had to be mandated is not known, so that it cannot be checked (thema van ondertekening onbekend).' },
    SIGNER_UNKNOWN: { description: 'Signer unknown; it is signed, and who signed for a party is not known (ondertekenaar onbekend).' },
    UNTRACED_AGREEMENT: { description: 'Untraced agreement; it traces to no challenge of a regiobeeld (niet herleidbare afspraak).' },
    AGREEMENT_NOT_MONITORED: { description: 'Agreement not monitored; its indicators, as far as the caller may see them, do not hold on the date, and it does not say why it has none (afspraak zonder monitoring).' },
    INDICATOR_OVERDUE: { description: 'Indicator overdue; its last measurement is late (meting te laat).' },
    INDICATOR_BEHIND: { description: 'Indicator behind; its last value does not meet the norm (achter op de norm).' },
  },
});
