import { column, type DeliveryFile } from '@regiograaf/subgraph-kit';
import { PLACE_THINGS } from '../place/place.js';
import { CareDomain } from './care-domain.js';

const { idOf, listOf, oneOf, required, text, yesOrNo } = column;

export const partnershipFile: DeliveryFile = {
  file: 'partnerships.csv',
  thing: 'partnership',
  prefix: 'partnership',
  kind: 'fact',
  description: 'What organisations do in which place, in which field, and whom to call about it.',
  columns: {
    organisation: required(idOf('organisation')),
    place: required(idOf(...PLACE_THINGS)),
    domain: required(oneOf(Object.values(CareDomain))),
    role: required(text),
    themes: listOf(idOf('theme')),
    legal_basis: text,
    contact_post: idOf('post'),
    preferred_provider: required(yesOrNo),
  },
};
