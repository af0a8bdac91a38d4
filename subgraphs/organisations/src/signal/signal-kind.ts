import { registerEnumType } from 'type-graphql';

export enum GovernanceSignalKind {
  VACANT_POST = 'VACANT_POST',
  EXPIRING_MANDATE = 'EXPIRING_MANDATE',
  CONFLICTING_MANDATES = 'CONFLICTING_MANDATES',
  THEME_WITHOUT_LEAD = 'THEME_WITHOUT_LEAD',
  MANY_THEMES = 'MANY_THEMES',
  NOT_CONFIRMED = 'NOT_CONFIRMED',
  UNREPRESENTED_MEMBERS = 'UNREPRESENTED_MEMBERS',
  HANDOVER_WITHOUT_CONTENT = 'HANDOVER_WITHOUT_CONTENT',
  NO_DECISION = 'NO_DECISION',
}

registerEnumType(GovernanceSignalKind, {
  name: 'GovernanceSignalKind',
  description: 'What a signal about the governance of a region is about (soort signaal).',
  valuesConfig: {
    VACANT_POST: { description: 'Vacant post; nobody holds it, while it has a mandate, leads a theme, or is that of the director or secretariat of an organisation of the region’s GPs (vacante functie).' },
    EXPIRING_MANDATE: { description: 'Expiring mandate; it ends soon, or one above it does, and nothing recorded takes its place (aflopend mandaat).' },
    CONFLICTING_MANDATES: { description: 'Conflicting mandates; several hold the same for one side, on one theme and towards one side (botsende mandaten).' },
    THEME_WITHOUT_LEAD: { description: 'Theme without a lead; it is in use in the region and nobody leads it (thema zonder trekker).' },
    MANY_THEMES: { description: 'Many themes; one post leads more than three (veel thema’s bij één functie).' },
    NOT_CONFIRMED: { description: 'Not confirmed; nobody said for a year that it still holds: mandates, the decisions and endorsements behind them and leads of themes of any organisation; organisations; bodies, seats, posts, appointments and memberships of those of the region’s GPs; rules on whom to involve (niet recent bevestigd).' },
    UNREPRESENTED_MEMBERS: { description: 'Members represented by nobody; no mandate that holds in the region binds them: practices, health centres, and GPs who are members in person (door niemand vertegenwoordigd).' },
    HANDOVER_WITHOUT_CONTENT: { description: 'Handover without content; a post changed hands within a year and nothing is known to have been handed over (overdracht zonder inhoud).' },
    NO_DECISION: { description: 'No decision; a mandate holds of which no decision is known that gave it, itself or at the root of its chain (mandaat zonder besluit).' },
  },
});
