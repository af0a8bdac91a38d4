import { column, type DeliveryFile } from '@regiograaf/subgraph-kit';

const { idOf, listOf, meaning, required, text } = column;

export const handoverFile: DeliveryFile = {
  file: 'handovers.csv',
  thing: 'handover',
  prefix: 'handover',
  kind: 'fact',
  description: 'When a post passed from one holder to the next, on `from`, and what was handed over.',
  columns: {
    post: required(idOf('post')),
    from_appointment: meaning('Who handed it over: an appointment to the post; empty: nobody, or not known.', idOf('appointment')),
    to_appointment: meaning('Who took it over: an appointment to the post; empty: nobody yet, or not known.', idOf('appointment')),
    content: meaning('What was handed over; empty: the post passed on without content.', listOf(text)),
  },
  check: ({ from_appointment: from, to_appointment: to }) =>
    from != null && from === to ? [{ column: 'to_appointment', expected: 'another appointment than from_appointment' }] : [],
};
