import { Certainty, TermStatus } from '@regiograaf/subgraph-kit';
import { describe, expect, test } from '@jest/globals';
import { MandateAuthority } from '../mandate/authority.js';
import { CounterpartyKind } from '../mandate/counterparty.js';
import { heldMandate } from '../testing/region-facts.js';
import { chainOf, covers, holds, rank, type Asked } from './covering.js';
import type { HeldMandate } from './facts.js';

const { ANY, HOSPITAL, INSURER } = CounterpartyKind;
const { REPRESENT, EXPLORE, NEGOTIATE, AGREE, SIGN } = MandateAuthority;
const ASKED: Asked = { region: 'noord', counterparty: HOSPITAL, authority: NEGOTIATE, themeLine: ['dementia', 'elderly', 'care'] };

function byId(...mandates: HeldMandate[]): Map<string, HeldMandate> {
  return new Map(mandates.map((mandate) => [mandate.id, mandate]));
}

function idsOf(mandates: readonly (HeldMandate | undefined)[]): (string | undefined)[] {
  return mandates.map((mandate) => mandate?.id);
}

describe('a mandate covers', () => {
  test.each<[string, Partial<HeldMandate>, boolean]>([
    ['the theme asked about', { themeId: 'dementia' }, true],
    ['what lies within its theme', { themeId: 'care' }, true],
    ['not another theme', { themeId: 'acute' }, false],
    ['its region', { regionIds: ['zuid', 'noord'] }, true],
    ['not another region', { regionIds: ['zuid'] }, false],
    ['its counterparty', { counterparty: HOSPITAL }, true],
    ['every counterparty, if for any', { counterparty: ANY }, true],
    ['not another counterparty', { counterparty: INSURER }, false],
    ['also what it does not go far enough for', { authority: REPRESENT }, true],
    ['also while it is proposed', { certainty: Certainty.PROPOSED }, true],
    ['also after its end', { status: TermStatus.ENDED }, true],
  ])('%s', (_, attributes, expected) => {
    expect(covers(heldMandate('one', attributes), ASKED)).toBe(expected);
  });
});

describe('a chain', () => {
  const top = heldMandate('top');
  const middle = heldMandate('middle', { parentId: 'top' });
  const low = heldMandate('low', { parentId: 'middle' });
  const hen = heldMandate('hen', { parentId: 'egg' });
  const egg = heldMandate('egg', { parentId: 'hen' });
  const self = heldMandate('self', { parentId: 'self' });
  const into = heldMandate('into', { parentId: 'hen' });
  const orphan = heldMandate('orphan', { parentId: 'unknown' });
  const all = byId(top, middle, low, hen, egg, self, into, orphan);

  test.each([
    [top, ['top']],
    [low, ['low', 'middle', 'top']],
    [orphan, ['orphan', undefined]],
    [hen, ['hen', 'egg', undefined]],
    [self, ['self', undefined]],
    [into, ['into', 'hen', 'egg', undefined]],
  ])('of $id ends', (mandate, chain) => {
    expect(idsOf(chainOf(mandate, all))).toEqual(chain);
  });

  test.each([
    [top, true],
    [low, true],
    [orphan, false],
    [hen, false],
    [self, false],
    [into, false],
  ])('of $id holds: %s', (mandate, expected) => {
    expect(holds(mandate, all)).toBe(expected);
  });

  const broken = [
    { status: TermStatus.ENDED },
    { status: TermStatus.FUTURE },
    { certainty: Certainty.PROPOSED },
    { certainty: Certainty.UNDER_NEGOTIATION },
    { certainty: Certainty.EXPECTED },
  ];

  test.each(broken.flatMap((attributes) => [top, middle, low].map((link) => ({ link, attributes }))))('does not hold if $link.id is $attributes', ({ link, attributes }) => {
    expect(holds({ ...low, ...(link === low ? attributes : {}) }, byId(top, middle, low, { ...link, ...attributes }))).toBe(false);
  });
});

describe('of the mandates that cover what is asked,', () => {
  const parent = heldMandate('a-parent');

  test.each<[string, HeldMandate[], string[]]>([
    [
      'the most specific theme wins',
      [heldMandate('a-wide', { themeId: 'care' }), heldMandate('b-near'), heldMandate('c-exact', { themeId: 'dementia', counterparty: ANY, authority: SIGN })],
      ['c-exact', 'b-near', 'a-wide'],
    ],
    [
      'an exclusive one goes before what nobody else may hold beside it',
      [heldMandate('a-exact'), heldMandate('b-exclusive', { exclusive: true, counterparty: ANY, authority: SIGN }), heldMandate('c-narrow', { themeId: 'dementia' })],
      ['c-narrow', 'b-exclusive', 'a-exact'],
    ],
    [
      'what was given out of an exclusive one goes before it, and both before what was not',
      [heldMandate('a-other'), heldMandate('b-exclusive', { exclusive: true, counterparty: ANY }), heldMandate('c-part', { parentId: 'b-exclusive' })],
      ['c-part', 'b-exclusive', 'a-other'],
    ],
    ['the exact counterparty goes before any', [heldMandate('a-any', { counterparty: ANY, parentId: 'a-parent' }), heldMandate('b-exact', { authority: SIGN })], ['b-exact', 'a-any']],
    ['the one that was passed on goes before its parent', [parent, heldMandate('b-child', { parentId: 'a-parent', authority: AGREE })], ['b-child', 'a-parent']],
    [
      'the smallest authority that suffices goes first',
      [heldMandate('a-most', { authority: SIGN }), heldMandate('b-just'), heldMandate('c-more', { authority: AGREE })],
      ['b-just', 'c-more', 'a-most'],
    ],
    ['equal ones stand in the order of their ids', [heldMandate('b'), heldMandate('a'), heldMandate('c')], ['a', 'b', 'c']],
  ])('%s', (_, mandates, expected) => {
    const { sufficient } = rank(mandates, ASKED, byId(parent, ...mandates));
    expect(idsOf(sufficient)).toEqual(expected);
  });

  test('those that do not go far enough stand apart, the highest authority first, and so do those that do not hold', () => {
    const mandates = [
      heldMandate('represents', { authority: REPRESENT, themeId: 'dementia' }),
      heldMandate('explores', { authority: EXPLORE, themeId: 'care' }),
      heldMandate('ended', { themeId: 'care', status: TermStatus.ENDED }),
      heldMandate('proposed', { authority: EXPLORE, certainty: Certainty.PROPOSED }),
      heldMandate('elsewhere', { regionIds: ['zuid'] }),
    ];
    const { sufficient, lower, idle } = rank(mandates, ASKED, byId(...mandates));
    expect({ sufficient: idsOf(sufficient), lower: idsOf(lower), idle: idsOf(idle) }).toEqual({ sufficient: [], lower: ['explores', 'represents'], idle: ['proposed', 'ended'] });
  });
});
