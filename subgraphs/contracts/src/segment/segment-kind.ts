import { registerEnumType } from 'type-graphql';

export enum Segment {
  S1 = 'S1',
  S2 = 'S2',
  S3 = 'S3',
  O_AND_I = 'O_AND_I',
}

registerEnumType(Segment, {
  name: 'Segment',
  description: 'A part of the funding of GP care (segment).\nSource: the Dutch Healthcare Authority (NZa) on GP care and multidisciplinary care.',
  valuesConfig: {
    S1: { description: 'Segment 1; basic GP care (segment 1, basisvoorziening).' },
    S2: { description: 'Segment 2; programmes of multidisciplinary care (segment 2, multidisciplinaire zorg).' },
    S3: { description: 'Segment 3; payment for outcomes and renewal of care (segment 3, resultaatbeloning en zorgvernieuwing).' },
    O_AND_I: { description: 'Organisation and infrastructure of care in the region (organisatie en infrastructuur, O&I).' },
  },
});
