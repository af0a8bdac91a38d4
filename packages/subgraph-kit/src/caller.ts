/** Who asks, as the gateway established it. Every row-level decision reads this, and only this. */
export interface Caller {
  /** The organisation that the caller acts for, e.g. `org:example`; absent for the public. */
  readonly organisation?: string;
  /** Who signed in, as the issuer of the token names them; for the log, never for a decision. */
  readonly subject?: string;
  /** For which activity of their organisation they ask, as its register names it; for the log, never for a decision. */
  readonly activity?: string;
  /** What the caller may do, e.g. `contacts:read` or `steward:region:rijnmond`. */
  readonly scopes: ReadonlySet<string>;
}

/** The public: nobody said who they are. */
export const ANONYMOUS: Caller = { scopes: new Set() };

export function hasScope(caller: Caller, scope: string): boolean {
  return caller.scopes.has(scope);
}
