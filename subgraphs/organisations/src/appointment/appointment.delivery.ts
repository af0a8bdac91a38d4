import { column, type DeliveryFile } from '@regiograaf/subgraph-kit';

const { idOf, required, yesOrNo } = column;

export const appointmentFile: DeliveryFile = {
  file: 'appointments.csv',
  thing: 'appointment',
  prefix: 'appointment',
  kind: 'fact',
  description: 'Who holds which post, and whether for the time being.',
  columns: { post: required(idOf('post')), person: required(idOf('person')), acting: required(yesOrNo) },
};
