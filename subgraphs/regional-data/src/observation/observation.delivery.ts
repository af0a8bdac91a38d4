import { column, type DeliveryFile } from '@regiograaf/subgraph-kit';
import { year } from '../term/year.js';
import { MissingReason } from './missing-reason.js';
import { figureSetId, figureValue } from './figure-set.js';

const { decimal, idOf, oneOf, required, yesOrNo } = column;

const about = { area: required(idOf('area', 'local_area', 'region')), period: required(year) };

export const figureFile: DeliveryFile = {
  file: 'figures.csv',
  thing: 'observation',
  prefix: 'observation',
  kind: 'fact',
  description: 'Figures of areas, local areas and regions, one a row. A figure that is delivered here counts, whatever `area_figures.csv` says of it.',
  columns: {
    ...about,
    indicator: required(idOf('indicator')),
    value: decimal,
    missing_reason: oneOf(Object.values(MissingReason)),
    approximate: required(yesOrNo),
  },
  check: ({ value, missing_reason: reason }) =>
    (value == null) === (reason == null) ? [{ column: 'value', expected: 'either a value or, in `missing_reason`, why it is missing' }] : [],
};

/** Recorded as one set: a publication has a hundred figures of each of thousands of areas. */
export const areaFigureFile: DeliveryFile = {
  file: 'area_figures.csv',
  thing: 'figure_set',
  prefix: 'figures',
  kind: 'fact',
  description: 'Figures of areas, local areas and regions, one of these and one period a row, with a column for each indicator; an empty cell is a figure that is missing.',
  columns: { ...about, approximate: yesOrNo },
  gather: {
    attribute: 'figures',
    names: 'indicator',
    id: ({ area, period, source }) => figureSetId({ area: area!, period: period!, source: source! }),
    expected: 'a number with a decimal point, or nothing',
    value: figureValue,
  },
};
