/** Prints a line of what was found. */
export function say(text) {
  process.stdout.write(`${text}\n`);
}

/** Prints the verdict, and lets the process fail with it. */
export function verdict(holds, text) {
  say(`${holds ? 'holds' : 'FAILS'}: ${text}`);
  if (!holds) process.exitCode = 1;
}

/** The value below which the given share of the numbers lies. */
export function quantile(numbers, share) {
  return numbers.toSorted((one, other) => one - other)[Math.min(numbers.length - 1, Math.floor(numbers.length * share))] ?? Number.NaN;
}
