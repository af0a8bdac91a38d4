import { column, type DeliveryFile } from '@regiograaf/subgraph-kit';
import { year } from '../term/year.js';
import { MissingReason } from './missing-reason.js';
import { wideRow } from './wide-row.js';

const { decimal, idOf, oneOf, required, yesOrNo } = column;

const observation = {
  thing: 'observation',
  prefix: 'observation',
  kind: 'fact',
  columns: {
    area: required(idOf('area', 'region')),
    indicator: required(idOf('indicator')),
    period: required(year),
    value: decimal,
    missing_reason: oneOf(Object.values(MissingReason)),
    approximate: required(yesOrNo),
  },
  check: ({ value, missing_reason: reason }) =>
    (value == null) === (reason == null) ? [{ column: 'value', expected: 'either a value or, in `missing_reason`, why it is missing' }] : [],
} satisfies Partial<DeliveryFile>;

export const figureFile: DeliveryFile = {
  ...observation,
  file: 'figures.csv',
  description: 'Figures of areas and regions, one a row.',
};

export const areaFigureFile: DeliveryFile = {
  ...observation,
  file: 'area_figures.csv',
  description: 'Figures of areas, one area and period a row, with a column for each indicator, headed by its id without `indicator:`; an empty cell is a figure that is missing.',
  expand: wideRow,
};
