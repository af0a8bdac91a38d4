import { registerEnumType } from 'type-graphql';

/** In the order in which the rules are looked at. */
export enum MandateCheckFailure {
  NO_MANDATE = 'NO_MANDATE',
  WRONG_COUNTERPARTY = 'WRONG_COUNTERPARTY',
  BROKEN_CHAIN = 'BROKEN_CHAIN',
  NOT_ESTABLISHED = 'NOT_ESTABLISHED',
  NOT_YET_OR_EXPIRED = 'NOT_YET_OR_EXPIRED',
  LOWER_AUTHORITY = 'LOWER_AUTHORITY',
  CEILING_EXCEEDED = 'CEILING_EXCEEDED',
  WITHHELD = 'WITHHELD',
}

registerEnumType(MandateCheckFailure, {
  name: 'MandateCheckFailure',
  description: 'The first rule that no mandate of the organisation meets (reden van afwijzing).',
  valuesConfig: {
    NO_MANDATE: { description: 'No mandate; it holds none on this theme in this region (geen mandaat).' },
    WRONG_COUNTERPARTY: { description: 'Wrong counterparty; what it holds is towards another side (andere wederpartij).' },
    BROKEN_CHAIN: { description: 'Broken chain; a mandate above it is not known, or the chain is a circle (onvolledige mandaatketen).' },
    NOT_ESTABLISHED: { description: 'Not established; it is proposed, negotiated or expected, or one above it is (niet vastgesteld).' },
    NOT_YET_OR_EXPIRED: { description: 'Not yet or expired; it does not run on the date, or one above it does not (nog niet ingegaan of verlopen).' },
    LOWER_AUTHORITY: { description: 'Lower authority; it does not go far enough, or one above it does not (te lage bevoegdheid).' },
    CEILING_EXCEEDED: { description: 'Ceiling exceeded; the amount is higher than it covers; said to its grantor, its holder and stewards only (maximumbedrag overschreden).' },
    WITHHELD: { description: 'Withheld; the answer depends on a ceiling that is not shown to the caller (afgeschermd).' },
  },
});
