import { column, type DeliveryFile } from '@regiograaf/subgraph-kit';
import { year } from '../term/year.js';

const { code, idOf, required, text } = column;

const municipality = required(idOf('area'));

/** The subgraph wijken takes the same files, and their other columns. */
export const municipalityFile: DeliveryFile = {
  file: 'municipalities.csv',
  thing: 'area',
  prefix: 'municipality',
  kind: 'fact',
  description: 'Municipalities, as areas in which others lie.',
  columns: { code: required(code(/^GM\d{4}$/, 'GM0599')), edition: required(year), name: required(text) },
};

export const wijkFile: DeliveryFile = {
  file: 'wijken.csv',
  thing: 'area',
  prefix: 'wijk',
  kind: 'fact',
  description: 'Wijken, with the municipality in which each lies.',
  columns: { code: required(code(/^WK\d{4}[0-9A-Z]{2}$/, 'WK059901')), edition: required(year), name: required(text), municipality },
};

export const buurtFile: DeliveryFile = {
  file: 'buurten.csv',
  thing: 'area',
  prefix: 'buurt',
  kind: 'fact',
  description: 'Buurten, with the wijk and the municipality in which each lies.',
  columns: {
    code: required(code(/^BU\d{4}[0-9A-Z]{4}$/, 'BU05990110')),
    edition: required(year),
    name: required(text),
    wijk: required(idOf('area')),
    municipality,
  },
};
