import { describe, expect, test } from '@jest/globals';
import type { HeldMandate } from '../mandated-contact/facts.js';
import { heldMandate } from '../testing/region-facts.js';
import type { Grant } from './bound.js';
import { grantOf } from './grant.js';

const known = { organisationOf: (body?: string | null) => (body === 'board' ? 'alliance' : undefined), validOn: '2026-01-01' };
const byBoard = { grantorBodyId: 'board', grantorOrganisationId: null };
const since = (termFrom: string): Partial<HeldMandate> => ({ termFrom });

describe('a mandate was given', () => {
  test.each<[string, HeldMandate[], Grant | undefined]>([
    ['by an organisation, when its term began', [heldMandate('one', since('2022-01-01'))], { organisationId: 'group', day: '2022-01-01' }],
    ['by the organisation of a body', [heldMandate('one', { ...byBoard, ...since('2022-01-01') })], { organisationId: 'alliance', day: '2022-01-01' }],
    ['as if on the date asked about, if it is unknown when', [heldMandate('one')], { organisationId: 'group', day: '2026-01-01' }],
    [
      'by whoever gave the one at the root of its chain, then',
      [heldMandate('one', { parentId: 'mid', ...since('2024-01-01') }), heldMandate('mid', { parentId: 'top', ...since('2023-01-01') }), heldMandate('top', { ...byBoard, ...since('2022-01-01') })],
      { organisationId: 'alliance', day: '2022-01-01' },
    ],
    ['by nobody who is known, if its body is not', [heldMandate('one', { grantorBodyId: 'unknown', grantorOrganisationId: null })], undefined],
    ['by nobody who is known, if the one above it is not', [heldMandate('one', { parentId: 'unknown' })], undefined],
    ['by nobody who is known, if it stands above itself', [heldMandate('one', { parentId: 'mid' }), heldMandate('mid', { parentId: 'one' })], undefined],
  ])('%s', (_, mandates, expected) => {
    expect(grantOf(mandates[0]!, new Map(mandates.map((each) => [each.id, each])), known)).toEqual(expected);
  });
});
