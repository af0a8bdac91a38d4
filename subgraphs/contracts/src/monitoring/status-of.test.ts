import { describe, expect, test } from '@jest/globals';
import { testSeed } from '@regiograaf/subgraph-kit/testing';
import * as fc from 'fast-check';
import { NormDirection } from './norm-direction.js';
import { meets, statusOf, type Measured } from './status-of.js';

const { AT_LEAST, AT_MOST, BETWEEN } = NormDirection;
const QUARTERS = ['2024-03-31', '2024-06-30', '2024-09-30'];
const monitored = { direction: AT_LEAST, norm: '10', normTo: null, dueWithinDays: 30 };

function measured(...values: [moment: string, value: string | null][]): Measured[] {
  return values.map(([moment, value]) => ({ moment, value }));
}

describe('how an indicator stands', () => {
  test.each<[string, string, Measured[], string]>([
    ['nothing is measured before the first moment', '2024-01-01', [], 'NOT_YET_MEASURED'],
    ['nothing is measured, and it need not be yet', '2024-04-30', [], 'NOT_YET_MEASURED'],
    ['the days to report are over', '2024-05-01', [], 'OVERDUE'],
    ['the last value meets the norm', '2024-05-01', measured(['2024-03-31', '10']), 'ON_TRACK'],
    ['the last value does not', '2024-05-01', measured(['2024-03-31', '9.99']), 'BEHIND'],
    ['the last value counts, not the best', '2024-07-15', measured(['2024-06-30', '9'], ['2024-03-31', '11']), 'BEHIND'],
    ['a value holds till the next is due', '2024-07-30', measured(['2024-03-31', '11']), 'ON_TRACK'],
    ['and no longer', '2024-07-31', measured(['2024-03-31', '11']), 'OVERDUE'],
    ['a value of a later moment makes up for one that was left out', '2024-07-31', measured(['2024-06-30', '11']), 'ON_TRACK'],
    ['what is missing is not measured', '2024-05-01', measured(['2024-03-31', null]), 'OVERDUE'],
    ['what is missing leaves the value before it', '2024-07-15', measured(['2024-03-31', '11'], ['2024-06-30', null]), 'ON_TRACK'],
    ['a value between two moments counts', '2024-07-15', measured(['2024-03-31', '11'], ['2024-05-15', '8']), 'BEHIND'],
    ['a value before the first moment does not count', '2024-03-30', measured(['2024-02-01', '11']), 'NOT_YET_MEASURED'],
    ['a value of a moment to come does not count yet', '2024-06-29', measured(['2024-03-31', '11'], ['2024-06-30', '8']), 'ON_TRACK'],
    ['it stays overdue after the last moment', '2030-01-01', measured(['2024-06-30', '11']), 'OVERDUE'],
    ['it stays as it was last measured after the last moment', '2030-01-01', measured(['2024-09-30', '11']), 'ON_TRACK'],
  ])('%s', (_, validOn, measurements, expected) => {
    expect(statusOf(monitored, { moments: QUARTERS, measurements, validOn, seenSince: '0001-01-01' })).toBe(expected);
  });
});

describe('how it stands for who does not see all of it', () => {
  test.each<[string, string, string | null, Measured[], string]>([
    ['nothing of the date', '2024-05-01', null, measured(['2024-03-31', '10']), 'OUT_OF_SIGHT'],
    ['nothing of the date, but then there is nothing yet', '2024-03-30', null, [], 'NOT_YET_MEASURED'],
    ['all from the first moment on', '2024-04-30', '2024-03-31', [], 'NOT_YET_MEASURED'],
    ['less: something may have been measured', '2024-04-30', '2024-04-01', [], 'OUT_OF_SIGHT'],
    ['all since the last that is due', '2024-07-31', '2024-06-30', [], 'OVERDUE'],
    ['less: that may have been measured', '2024-07-31', '2024-07-01', [], 'OUT_OF_SIGHT'],
    ['a value, and all since', '2024-07-31', '2024-05-01', measured(['2024-06-30', '9']), 'BEHIND'],
    ['a value of long ago, and all since the last that is due', '2024-11-30', '2024-05-01', measured(['2024-06-30', '10']), 'OVERDUE'],
    ['a value, and nothing of a time after it', '2024-07-15', '2024-05-01', measured(['2024-03-31', '10']), 'OUT_OF_SIGHT'],
  ])('%s', (_, validOn, seenSince, measurements, expected) => {
    expect(statusOf(monitored, { moments: QUARTERS, measurements, validOn, seenSince })).toBe(expected);
  });

  const days = Array.from({ length: 40 }, (_, index) => new Date(Date.UTC(2024, 0, 1 + index * 10)).toISOString().slice(0, 10));
  const day = fc.constantFrom(...days);
  const every = fc.uniqueArray(fc.record({ moment: day, value: fc.constantFrom('9', '11', null) }), { maxLength: 6, selector: ({ moment }) => moment });

  test('is what it is for who sees all, or out of sight', () => {
    const check = fc.property(every, day, day, (measurements, validOn, seenSince) => {
      const asked = { moments: QUARTERS, validOn };
      const seen = measurements.filter(({ moment }) => moment >= seenSince);
      const whole = statusOf(monitored, { ...asked, measurements, seenSince: '0001-01-01' });
      expect([whole, 'OUT_OF_SIGHT']).toContain(statusOf(monitored, { ...asked, measurements: seen, seenSince }));
    });
    fc.assert(check, { seed: testSeed(), numRuns: 500 });
  });
});

describe('a norm', () => {
  test.each([
    [AT_LEAST, '10', null, '10.0', true],
    [AT_LEAST, '10', null, '9.9999999999', false],
    [AT_MOST, '0.1', null, '0.10', true],
    [AT_MOST, '0.1', null, '0.1000000001', false],
    [AT_MOST, '-1', null, '-1.5', true],
    [AT_LEAST, '900719925474099.1', null, '900719925474099.0999999999', false],
    [BETWEEN, '1', '2', '1', true],
    [BETWEEN, '1', '2', '2.00', true],
    [BETWEEN, '1', '2', '2.01', false],
    [BETWEEN, '1', '2', '0.99', false],
  ])('%s %s %s: %s', (direction, norm, normTo, value, expected) => {
    expect(meets({ direction, norm, normTo }, value)).toBe(expected);
  });
});
