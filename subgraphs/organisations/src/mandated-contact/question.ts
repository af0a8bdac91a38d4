import type { MandateAuthority } from '../mandate/authority.js';
import type { CounterpartyKind } from '../mandate/counterparty.js';

/** Who may speak for the GPs of a region on a theme, towards a counterparty, at least with an authority? */
export interface Question {
  region: string;
  theme: string;
  counterparty: CounterpartyKind;
  authority: MandateAuthority;
}
