import { describe, expect, test } from '@jest/globals';
import { as, code, date, decimal, ID, idOf, integer, listOf, oneOf, required, text, yesOrNo, type Column } from './column.js';

const CASES: [string, Column, [cell: string, value: unknown][], wrong: string[]][] = [
  ['text', text, [['a\nb', 'a\nb'], ['constructor', 'constructor']], ['a\u0000b', '\u0007']],
  ['date', date, [['2024-02-29', '2024-02-29']], ['2023-02-29', '2024-2-1', '01-02-2024', '0000-01-01', '2024-01-01T00:00:00Z']],
  ['yesOrNo', yesOrNo, [['yes', true], ['no', false]], ['Yes', 'ja', 'true', '1', 'constructor']],
  ['integer', integer, [['12', 12], ['-3', -3]], ['1.0', '1e3', '1,000', '12345678901']],
  ['decimal', decimal, [['1.50', '1.50'], ['-3', '-3']], ['1,5', '.5', '1.', 'NaN']],
  ['oneOf', oneOf(['A', 'B']), [['A', 'A']], ['a', 'C', 'A;B']],
  ['code', code(/^\d{2}$/, '12'), [['12', '12']], ['123', 'x']],
  ['idOf', idOf('bed'), [['bed:a-1', 'bed:a-1']], ['bed', 'bed:', 'bed:a b', 'Bed:a', 'bed:-a', 'bed:é']],
  ['listOf', listOf(oneOf(['A', 'B'])), [['A', ['A']], ['A; B', ['A', 'B']]], ['A;', ';', 'A;A', 'A;C', 'A,B']],
  ['required listOf text', required(listOf(as('x', text))), [['a;b c', ['a', 'b c']]], ['a;;b']],
];

describe.each(CASES)('%s', (_name, column, right, wrong) => {
  test.each(right)('reads %j', (cell, value) => expect(column.parse(cell)).toEqual(value));
  test.each(wrong)('refuses %j', (cell) => expect(column.parse(cell)).toBeUndefined());
});

test('an id is a prefix and a name', () => expect('bed:GM0599-a'.match(ID)).not.toBeNull());
