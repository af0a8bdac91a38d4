import { registerEnumType } from 'type-graphql';

export enum GovernanceSignalKind {
  VACANT_POST = 'VACANT_POST',
  EXPIRING_MANDATE = 'EXPIRING_MANDATE',
  CONFLICTING_MANDATES = 'CONFLICTING_MANDATES',
  THEME_WITHOUT_LEAD = 'THEME_WITHOUT_LEAD',
  MANY_THEMES = 'MANY_THEMES',
  NOT_CONFIRMED = 'NOT_CONFIRMED',
}

registerEnumType(GovernanceSignalKind, {
  name: 'GovernanceSignalKind',
  description: 'What a signal about the governance of a region is about (soort signaal).',
  valuesConfig: {
    VACANT_POST: { description: 'Vacant post; it holds a mandate and nobody holds it (vacante functie met mandaat).' },
    EXPIRING_MANDATE: { description: 'Expiring mandate; it ends soon, or one above it does, and nothing recorded takes its place (aflopend mandaat).' },
    CONFLICTING_MANDATES: { description: 'Conflicting mandates; several hold the same for one side, on one theme and towards one side (botsende mandaten).' },
    THEME_WITHOUT_LEAD: { description: 'Theme without a lead; it is in use in the region and nobody leads it (thema zonder trekker).' },
    MANY_THEMES: { description: 'Many themes; one post leads more than three (veel thema’s bij één functie).' },
    NOT_CONFIRMED: { description: 'Not confirmed; nobody said for a year that it still holds (niet recent bevestigd).' },
  },
});
