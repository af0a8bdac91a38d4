import { expect, it } from '@jest/globals';
import { MissingReason } from '../observation/missing-reason.js';
import { gapOf, type GapPart } from './figure-gap.js';

const { SUPPRESSED, NOT_PUBLISHED } = MissingReason;
const part = (missingReason: MissingReason | null, whole = true): GapPart => ({ whole, figure: { missingReason } });
const nothing = (whole = true): GapPart => ({ whole, figure: null });

it.each([
  ['NOT_RECORDED', 'nothing is recorded', [nothing(), nothing()]],
  ['NOT_RECORDED', 'nothing is recorded of a larger area', [nothing(false)]],
  ['OTHER_BORDERS', 'there are figures of a larger area only', [part(null, false), nothing()]],
  ['SUPPRESSED', 'that is why all are missing', [part(SUPPRESSED), part(SUPPRESSED), nothing(), part(NOT_PUBLISHED, false)]],
  ['UNKNOWN', 'they are missing for several reasons', [part(SUPPRESSED), part(NOT_PUBLISHED)]],
  ['NOT_AGGREGABLE', 'there are values', [part(null), part(SUPPRESSED)]],
])('a value is missing as %s where %s', (gap, _, parts) => {
  expect(gapOf(parts)).toBe(gap);
});
