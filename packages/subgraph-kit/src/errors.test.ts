import { expect, test } from '@jest/globals';
import { inputError } from './errors.js';

const expected = 'a date';
const told = (found: unknown): string => inputError({ argument: 'on', expected, found }).message;

test.each<[string, unknown, string]>([
  ['nothing', undefined, 'on: expected a date.'],
  ['null', null, 'on: expected a date, not null.'],
  ['a text', 'soon', 'on: expected a date, not "soon".'],
  ['a long text', 'x'.repeat(500), `on: expected a date, not "${'x'.repeat(79)}….`],
  ['a list', [1], 'on: expected a date, not [1].'],
  ['a function', Number, 'on: expected a date, not function Number() { [native code] }.'],
  // Whatever JSON may hold: numbers as names are written out in another way than other names.
  ['an object that is nested too deeply', JSON.parse(`${'{"0":'.repeat(15_000)}1${'}'.repeat(15_000)}`), 'on: expected a date, not an object.'],
  ['a list that is nested too deeply', JSON.parse(`[${'{"0":'.repeat(15_000)}1${'}'.repeat(15_000)}]`), 'on: expected a date, not a list.'],
])('what was found instead is told in few words: %s', (_, found, message) => {
  expect(told(found)).toBe(message);
});
