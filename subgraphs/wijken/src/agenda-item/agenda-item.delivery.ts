import { column, type DeliveryFile } from '@regiograaf/subgraph-kit';
import { AgendaItemProgress, OPEN } from './agenda-item-progress.js';

const { date, idOf, listOf, meaning, oneOf, precision, required, text } = column;

export const agendaItemFile: DeliveryFile = {
  file: 'agenda_items.csv',
  thing: 'agenda_item',
  prefix: 'item',
  kind: 'fact',
  description: 'The items of year agendas: who sees to each, and for whom it waits.',
  columns: {
    agenda: required(idOf('year_agenda')),
    title: required(text),
    owner: required(meaning('The organisation that sees to it.', idOf('organisation'))),
    waits_for: meaning('The organisation that must do something first.', idOf('organisation')),
    progress: required(oneOf(Object.values(AgendaItemProgress))),
    due_on: date,
    due_precision: precision,
    themes: listOf(idOf('theme')),
  },
  check: ({ progress, waits_for: waitsFor }) =>
    waitsFor !== undefined && !OPEN.includes(progress as AgendaItemProgress) ? [{ column: 'waits_for', expected: `nothing, as progress is ${String(progress)}` }] : [],
};
