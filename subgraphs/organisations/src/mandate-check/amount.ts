/** Euros as a decimal number, to the cent. */
export const AMOUNT = /^\d{1,13}(\.\d{1,2})?$/;

/** An amount in cents; exact, where a floating point number is not. */
export function centsOf(amount: string): bigint {
  const [euros = '', cents = ''] = amount.split('.');
  return BigInt(euros + cents.padEnd(2, '0'));
}
