import { column, type DeliveryFile } from '@regiograaf/subgraph-kit';
import { MissingMeasurement } from './missing-measurement.js';

const { date, dateUntilToday, decimal, idOf, meaning, oneOf, required } = column;

export const measurementFile: DeliveryFile = {
  file: 'measurements.csv',
  thing: 'measurement',
  prefix: 'measurement',
  kind: 'fact',
  description:
    'What was measured of monitoring indicators. A row is there for good: it can be corrected, with a reason, and what was wrong altogether becomes WITHDRAWN. Only the parties to the contract and stewards of the region may see it.',
  columns: {
    indicator: required(idOf('monitoring_indicator')),
    moment: required(meaning('the moment that it is for', date)),
    measured_on: required(dateUntilToday),
    value: decimal,
    missing_reason: oneOf(Object.values(MissingMeasurement)),
  },
  check: ({ value, missing_reason: reason, ...row }) => [
    ...((value === undefined) === (reason === undefined) ? [{ column: 'value', expected: 'a value or the reason why it is missing, and not both' }] : []),
    ...['from', 'to', 'valid_from', 'valid_to']
      .filter((header) => row[header] !== undefined)
      .map((header) => ({ column: header, expected: 'nothing: a measurement never ends' })),
  ],
};
