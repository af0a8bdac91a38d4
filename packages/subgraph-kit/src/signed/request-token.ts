/** The header that a signed request carries its token in. */
export const REQUEST_HEADER = 'regiograaf-request';

export const REQUEST_TYPE = 'regiograaf-request+jwt';
export const REQUEST_ISSUER = 'regiograaf-gateway';
export const REQUEST_ALGORITHM = 'Ed25519';

/** Seconds within which a request must arrive after it was signed. */
export const WINDOW_SECONDS = 30;

/** Seconds by which the clocks of a gateway and a subgraph may differ. */
export const CLOCK_TOLERANCE_SECONDS = 5;
