import { SignalSeverity } from '@regiograaf/subgraph-kit';
import { CounterpartyKind } from '../mandate/counterparty.js';
import type { GovernanceFacts } from './facts.js';
import { mandatesThatHold } from './region-mandates.js';
import { GovernanceSignalKind } from './signal-kind.js';
import type { Signal, SignalOptions } from './signal.js';

const OF_GPS: readonly CounterpartyKind[] = [CounterpartyKind.GP_CARE, CounterpartyKind.ANY];

interface Members {
  NL: string;
  EN: string;
  /** Ids of those that no mandate binds. */
  missed: readonly string[];
  /** How many that are, of how many. */
  share: string;
}

/**
 * Practices, and GPs who are members in person, that no mandate for the region's GPs binds, directly or through whoever represents them. How many
 * is for everyone, who is for partners; of a GP it is the memberships, which name nobody.
 */
export function unrepresentedMembers(facts: GovernanceFacts, { validOn }: Pick<SignalOptions, 'validOn'>): Signal[] {
  const given = mandatesThatHold(facts, validOn).filter(({ grantingSide }) => OF_GPS.includes(grantingSide));
  const represented = new Set(given.flatMap((mandate) => [...(facts.bound(mandate) ?? [])]));
  const practices = facts.practices.filter((id) => !represented.has(id));
  const gps = facts.gps.filter(({ personId }) => !represented.has(personId));
  const persons = (memberships: GovernanceFacts['gps']): number => new Set(memberships.map(({ personId }) => personId)).size;
  const members: Members[] = [
    { NL: 'praktijken en gezondheidscentra', EN: 'practices and health centres', missed: practices, share: `${practices.length}/${facts.practices.length}` },
    { NL: 'huisartsen die op eigen naam lid zijn', EN: 'GPs who are members in person', missed: gps.map(({ id }) => id), share: `${persons(gps)}/${persons(facts.gps)}` },
  ];
  return members.filter(({ missed }) => missed.length > 0).map((each) => signalOf(each, given.length > 0));
}

function signalOf({ NL, EN, missed, share }: Members, isAnyoneMandated: boolean): Signal {
  return {
    kind: GovernanceSignalKind.UNREPRESENTED_MEMBERS,
    severity: isAnyoneMandated ? SignalSeverity.WARNING : SignalSeverity.INFO,
    date: null,
    records: [],
    partnersOnly: missed.toSorted(),
    message: isAnyoneMandated
      ? { NL: `Er zijn ${NL} die geen enkel mandaat bindt: ${share}.`, EN: `There are ${EN} that no mandate binds: ${share}.` }
      : {
          NL: `Er geldt geen mandaat van de huisartsen; niemand vertegenwoordigt de ${NL} (${share}).`,
          EN: `No mandate of the GPs holds; nobody represents the ${EN} (${share}).`,
        },
    whatToDo: {
      NL: 'Vraag hun of zij zich aansluiten of laten vertegenwoordigen, leg dat vast en laat het mandaat opnieuw bekrachtigen; benader hen tot dan zelf.',
      EN: 'Ask them to join or to be represented, record it and have the mandate endorsed again; until then, approach them one by one.',
    },
  };
}
