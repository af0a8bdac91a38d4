import { idArgument, inputError } from '@regiograaf/subgraph-kit';
import { MandateAuthority } from '../mandate/authority.js';
import { CounterpartyKind } from '../mandate/counterparty.js';
import { AMOUNT } from './amount.js';

/** Something to be done: is there a mandate for it? */
export interface Act {
  theme: string;
  counterparty: CounterpartyKind;
  authority: MandateAuthority;
  /** In euros; empty where there is none. */
  amount: string;
  /** ISO date. */
  date: string;
}

/** Was this organisation mandated, there and then, for this? */
export interface CheckQuestion extends Act {
  organisation: string;
  region: string;
}

/** Whose mandates count: those of the posts and bodies of an organisation, of one post or body, or of the posts that a person holds on the day. */
export interface Actor {
  kind: 'organisation' | 'post' | 'body' | 'person';
  id: string;
}

/** May this actor do so? */
export interface Question extends Act {
  actor: Actor;
  /** Where; any region in which a mandate holds if it is not said. */
  region: string | null;
  /** The organisation that is to be bound by it; none if it is not said. */
  onBehalfOf: string | null;
}

type Given<K extends string> = Readonly<Partial<Record<K, unknown>>>;

/**
 * Reads a question: a reference by another subgraph has been through no schema.
 *
 * @throws BAD_USER_INPUT
 */
export function checkQuestion(given: Given<keyof CheckQuestion>): CheckQuestion {
  return {
    organisation: idArgument('organisation', String(given.organisation), ['org']),
    region: idArgument('region', String(given.region), ['region']),
    ...actOf(given),
  };
}

/** @throws BAD_USER_INPUT */
export function actOf(given: Given<keyof Act>): Act {
  return {
    theme: idArgument('theme', String(given.theme), ['theme']),
    counterparty: oneOf('counterparty', SIDES, given.counterparty),
    authority: oneOf('authority', Object.values(MandateAuthority), given.authority),
    amount: amountOf(given.amount ?? ''),
    date: dayOf(given.date),
  };
}

// ANY is for mandates; a question names one side.
const SIDES = Object.values(CounterpartyKind).filter((side) => side !== CounterpartyKind.ANY);

function oneOf<T>(argument: string, values: readonly T[], found: unknown): T {
  const value = values.find((each) => each === found);
  if (value !== undefined) return value;
  throw inputError({ argument, expected: `one of ${values.join(', ')}`, found });
}

function amountOf(found: unknown): string {
  if (typeof found === 'string' && (found === '' || AMOUNT.test(found))) return found;
  throw inputError({ argument: 'amount', expected: 'euros as a decimal number, like `1250000.50`, or nothing', found });
}

function dayOf(found: unknown): string {
  const text = found instanceof Date ? found.toISOString().slice(0, 10) : found;
  if (typeof text === 'string' && /^\d{4}-\d{2}-\d{2}$/.test(text) && isDay(text)) return text;
  throw inputError({ argument: 'date', expected: 'a date as YYYY-MM-DD', found });
}

function isDay(text: string): boolean {
  const day = new Date(`${text}T00:00:00Z`);
  return !Number.isNaN(day.getTime()) && day.toISOString().startsWith(text);
}
