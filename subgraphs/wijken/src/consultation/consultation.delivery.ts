import { column, type DeliveryFile } from '@regiograaf/subgraph-kit';
import { PLACE_THINGS } from '../place/place.js';
import { ConsultationKind } from './consultation-kind.js';
import { Frequency } from './frequency.js';

const { idOf, listOf, meaning, oneOf, required, text } = column;

export const consultationFile: DeliveryFile = {
  file: 'consultations.csv',
  thing: 'consultation',
  prefix: 'consultation',
  kind: 'fact',
  description: 'Meetings that come back, such as an MDO, with who takes part.',
  columns: {
    place: required(idOf(...PLACE_THINGS)),
    name: required(text),
    kind: required(oneOf(Object.values(ConsultationKind))),
    frequency: required(oneOf(Object.values(Frequency))),
    participants: listOf(idOf('organisation')),
    convener: meaning('The post that calls it.', idOf('post')),
    themes: listOf(idOf('theme')),
  },
};
