/** Compares decimal numbers written as text, exactly. @returns below, at or above zero as the first is less, equal or more */
export function compareDecimals(one: string, other: string): number {
  const digits = Math.max(decimalsOf(one), decimalsOf(other));
  const [first, second] = [scaled(one, digits), scaled(other, digits)];
  return first < second ? -1 : first > second ? 1 : 0;
}

function decimalsOf(text: string): number {
  return text.split('.')[1]?.length ?? 0;
}

function scaled(text: string, digits: number): bigint {
  const [whole = '', decimals = ''] = text.split('.');
  return BigInt(whole + decimals.padEnd(digits, '0'));
}
