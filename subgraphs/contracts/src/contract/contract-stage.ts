import { registerEnumType } from 'type-graphql';

export enum ContractStage {
  IN_TALKS = 'IN_TALKS',
  AGREED = 'AGREED',
  SIGNED = 'SIGNED',
  ENDED = 'ENDED',
}

registerEnumType(ContractStage, {
  name: 'ContractStage',
  description: 'How far a contract has come; whether its term runs on the date is its status (contractfase).',
  valuesConfig: {
    IN_TALKS: { description: 'In talks; nothing is agreed (in gesprek).' },
    AGREED: { description: 'Agreed; the parties agree on its content and have yet to sign (overeengekomen).' },
    SIGNED: { description: 'Signed; it binds the parties (getekend).' },
    ENDED: { description: 'Ended; it ran out, was ended, or its talks were (beëindigd).' },
  },
});
