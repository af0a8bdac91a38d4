import { column, type DeliveryFile } from '@regiograaf/subgraph-kit';

const { idOf, integer, required, text } = column;

const FIRST_YEAR = 2000;
const LAST_YEAR = 2100;

export const yearAgendaFile: DeliveryFile = {
  file: 'year_agendas.csv',
  thing: 'year_agenda',
  prefix: 'agenda',
  kind: 'fact',
  description: 'The year agendas of wijkgroepen; one a year.',
  columns: { wijkgroep: required(idOf('wijkgroep')), year: required(integer), title: text },
  check: ({ year }) =>
    typeof year === 'number' && (year < FIRST_YEAR || year > LAST_YEAR) ? [{ column: 'year', expected: `a year from ${FIRST_YEAR} to ${LAST_YEAR}` }] : [],
};
