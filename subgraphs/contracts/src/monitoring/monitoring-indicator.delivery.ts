import { column, type DeliveryFile, type RowProblem } from '@regiograaf/subgraph-kit';
import { compareDecimals } from './decimal.js';
import { MeasuringFrequency } from './measuring-frequency.js';
import { NormDirection } from './norm-direction.js';

const { date, decimal, idOf, integer, listOf, meaning, oneOf, required, text } = column;

export const monitoringIndicatorFile: DeliveryFile = {
  file: 'monitoring_indicators.csv',
  thing: 'monitoring_indicator',
  prefix: 'monitoring',
  kind: 'fact',
  description:
    'By what the parties to a contract see whether an agreement is kept: norm, source, and the moments of measuring, listed or recurring from a first to a last. Only those parties and stewards of the region may see it.',
  columns: {
    agreement: required(idOf('agreement')),
    title: required(text),
    direction: required(oneOf(Object.values(NormDirection))),
    norm: required(decimal),
    norm_to: meaning('the upper end of a norm that is BETWEEN', decimal),
    unit: required(text),
    data_source: required(meaning('where the values come from', text)),
    moments: listOf(date),
    frequency: oneOf(Object.values(MeasuringFrequency)),
    first_moment: date,
    last_moment: date,
    due_within_days: meaning('within how many days after a moment its value must be there; 60 unless given', integer),
    indicator: meaning('the indicator of the regional figures that it is, if it is one', idOf('indicator')),
  },
  check: (row) => [...normProblems(row), ...momentProblems(row), ...dueProblems(row)],
};

type Row = Readonly<Record<string, unknown>>;

function normProblems({ direction, norm, norm_to: end }: Row): RowProblem[] {
  if (direction !== NormDirection.BETWEEN) return end === undefined ? [] : [{ column: 'norm_to', expected: `nothing, unless the direction is ${NormDirection.BETWEEN}` }];
  const isAbove = typeof norm === 'string' && typeof end === 'string' && compareDecimals(end, norm) > 0;
  return isAbove ? [] : [{ column: 'norm_to', expected: 'a number above the norm' }];
}

// As long as the database takes: a list of moments is bounded.
const MOST_DAYS = 7310;

function momentProblems({ moments, frequency, first_moment: first, last_moment: last }: Row): RowProblem[] {
  if (frequency === undefined) {
    const recurring = Object.entries({ first_moment: first, last_moment: last }).filter(([, value]) => value !== undefined);
    return [
      ...(moments === undefined ? [{ column: 'moments', expected: 'the moments of measuring, or a frequency with its first and last moment' }] : []),
      ...recurring.map(([column]) => ({ column, expected: 'nothing, unless a frequency is given' })),
    ];
  }
  const days = (Date.parse(String(last)) - Date.parse(String(first))) / 86_400_000;
  return [
    ...(moments === undefined ? [] : [{ column: 'moments', expected: 'nothing, if a frequency is given' }]),
    ...(days >= 0 && days <= MOST_DAYS ? [] : [{ column: 'last_moment', expected: 'a day on or after the first moment, within twenty years' }]),
  ];
}

function dueProblems({ due_within_days: days }: Row): RowProblem[] {
  return typeof days === 'number' && (days < 0 || days > 366) ? [{ column: 'due_within_days', expected: 'a number of days from 0 to 366' }] : [];
}
