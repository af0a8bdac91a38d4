import { column, type DeliveryFile } from '@regiograaf/subgraph-kit';
import { year } from '../term/year.js';
import { longRow, wideRow } from './expand.js';
import { MissingReason } from './missing-reason.js';

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
  description: 'Figures of areas and regions, one a row; an `id` is made up from area, indicator and period where there is none.',
  expand: longRow,
};

export const areaFigureFile: DeliveryFile = {
  ...observation,
  file: 'area_figures.csv',
  description: 'Figures of areas, one area and period a row, with a column for each indicator, headed by its id without `indicator:`.',
  expand: wideRow,
};
