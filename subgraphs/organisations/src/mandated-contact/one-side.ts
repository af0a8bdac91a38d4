import { inputError } from '@regiograaf/subgraph-kit';
import { CounterpartyKind } from '../mandate/counterparty.js';

/** @throws BAD_USER_INPUT for ANY */
export function oneSide(counterparty: CounterpartyKind): CounterpartyKind {
  if (counterparty !== CounterpartyKind.ANY) return counterparty;
  throw inputError({ argument: 'counterparty', expected: 'one side; ANY is for mandates, a question names one', found: counterparty });
}
