import { registerEnumType } from 'type-graphql';

/** In the order in which the rules are looked at. */
export enum MandateCheckFailure {
  NO_POST = 'NO_POST',
  NO_MANDATE = 'NO_MANDATE',
  WRONG_COUNTERPARTY = 'WRONG_COUNTERPARTY',
  BROKEN_CHAIN = 'BROKEN_CHAIN',
  NOT_ESTABLISHED = 'NOT_ESTABLISHED',
  NOT_YET = 'NOT_YET',
  EXPIRED = 'EXPIRED',
  HOLDER_ENDED = 'HOLDER_ENDED',
  VACANT = 'VACANT',
  LOWER_AUTHORITY = 'LOWER_AUTHORITY',
  EXCLUSIVE_TO_ANOTHER = 'EXCLUSIVE_TO_ANOTHER',
  NOT_BOUND = 'NOT_BOUND',
  CEILING_EXCEEDED = 'CEILING_EXCEEDED',
  WITHHELD = 'WITHHELD',
}

registerEnumType(MandateCheckFailure, {
  name: 'MandateCheckFailure',
  description: 'A rule that no mandate meets of the one who is asked about (reden van afwijzing).',
  valuesConfig: {
    NO_POST: { description: 'No post; the person holds none on the date (geen functie).' },
    NO_MANDATE: { description: 'No mandate; none is held on this theme in this region (geen mandaat).' },
    WRONG_COUNTERPARTY: { description: 'Wrong counterparty; what is held is towards another side (andere wederpartij).' },
    BROKEN_CHAIN: { description: 'Broken chain; a mandate above it is not known, or the chain is a circle (onvolledige mandaatketen).' },
    NOT_ESTABLISHED: { description: 'Not established; it is proposed, negotiated or expected, or one above it is (niet vastgesteld).' },
    NOT_YET: { description: 'Not yet; it begins after the date, or one above it does (nog niet ingegaan).' },
    EXPIRED: { description: 'Expired; it ended before the date, or one above it did (verlopen).' },
    HOLDER_ENDED: { description: 'Holder ended; the post or body that holds it does not exist on the date (functie of orgaan bestaat niet).' },
    VACANT: { description: 'Vacant; nobody holds the post on the date, not even an acting holder (vacant).' },
    LOWER_AUTHORITY: { description: 'Lower authority; it does not go far enough, or one above it does not (te lage bevoegdheid).' },
    EXCLUSIVE_TO_ANOTHER: { description: 'Exclusive to another; somebody else holds the same, on this theme or a narrower one, and nobody else may (exclusief van een ander).' },
    NOT_BOUND: { description: 'Not bound; the one for whom it is asked did not give it, itself or through others (niet gebonden).' },
    CEILING_EXCEEDED: { description: 'Ceiling exceeded; the amount is higher than it covers; said to its grantor, its holder and stewards only (maximumbedrag overschreden).' },
    WITHHELD: { description: 'Withheld; the answer depends on a ceiling that is not shown to the caller (afgeschermd).' },
  },
});
