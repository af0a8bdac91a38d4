import { SignalSeverity } from '@regiograaf/subgraph-kit';
import { themeLine } from '../theme/theme-line.js';
import type { GovernanceFacts } from './facts.js';
import { mandatesThatHold } from './region-mandates.js';
import { GovernanceSignalKind } from './signal-kind.js';
import type { Signal, SignalOptions } from './signal.js';
import { themeNames } from './theme-names.js';

/** Themes that the region's mandates and leads are about and that no known post leads; who leads a wider theme leads those in it. */
export function themesWithoutLead(facts: GovernanceFacts, { validOn }: Pick<SignalOptions, 'validOn'>): Signal[] {
  const led = new Set(facts.leads.filter(({ postId }) => postId !== null).map(({ themeId }) => themeId));
  const inUse = new Set([...mandatesThatHold(facts, validOn), ...facts.leads].map(({ themeId }) => themeId));
  return [...inUse]
    .filter((theme) => ![theme, ...themeLine(facts.themes, theme)].some((each) => led.has(each)))
    .map((theme) => {
      const leads = facts.leads.filter(({ themeId }) => themeId === theme);
      const { NL, EN } = themeNames(theme, facts);
      const isUnknown = leads.length > 0;
      return {
        kind: GovernanceSignalKind.THEME_WITHOUT_LEAD,
        severity: isUnknown ? SignalSeverity.INFO : SignalSeverity.WARNING,
        date: null,
        records: [theme, ...leads.map(({ id }) => id)],
        message: isUnknown
          ? { NL: `Wie ${NL} trekt is niet bekend.`, EN: `Who leads ${EN} is not known.` }
          : { NL: `Er is een mandaat op ${NL}, maar geen trekker.`, EN: `There is a mandate on ${EN}, but no lead.` },
        whatToDo: isUnknown
          ? { NL: 'Vraag de organisatie waarvoor het thema wordt getrokken om de functie door te geven.', EN: 'Ask the organisation for which it is led which post does so.' }
          : { NL: 'Wijs een functie aan die het thema trekt.', EN: 'Choose a post that leads the theme.' },
      };
    });
}
