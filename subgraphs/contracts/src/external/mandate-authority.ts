import { registerEnumType } from 'type-graphql';

/** As organisations owns it: an enum of a key is the same in all subgraphs. */
export enum MandateAuthority {
  REPRESENT = 'REPRESENT',
  EXPLORE = 'EXPLORE',
  NEGOTIATE = 'NEGOTIATE',
  AGREE = 'AGREE',
  SIGN = 'SIGN',
}

registerEnumType(MandateAuthority, {
  name: 'MandateAuthority',
  description: 'How far a mandate goes; a higher authority includes the lower ones (bevoegdheid).',
  valuesConfig: {
    REPRESENT: { description: 'Represent; speak for others and commit them to nothing (vertegenwoordigen).' },
    EXPLORE: { description: 'Explore; look for possibilities with the other side (verkennen).' },
    NEGOTIATE: { description: 'Negotiate; the outcome is for others to agree to (onderhandelen).' },
    AGREE: { description: 'Agree; commit those who gave the mandate (afspraken maken).' },
    SIGN: { description: 'Sign; enter into a contract in their name (tekenen).' },
  },
});
