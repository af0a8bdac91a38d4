import { expect, test } from '@jest/globals';
import { governanceFacts, governedMandate, TODAY } from '../testing/governance-facts.js';
import type { GovernanceMandate } from './facts.js';
import { themesWithoutLead } from './theme-without-lead.js';

const one = governedMandate('one');

test.each<[string, GovernanceMandate[], [string, string | null][], string[][]]>([
  ['led', [one], [['elderly', 'director']], []],
  ['led as part of a wider one', [one], [['care', 'director']], []],
  ['not led', [one], [], [['WARNING', 'elderly']]],
  ['led only in part', [one], [['dementia', 'director']], [['WARNING', 'elderly']]],
  ['led by nobody knows whom', [one], [['elderly', null]], [['INFO', 'elderly', 'lead-0']]],
  ['led by nobody knows whom, without a mandate', [], [['digital', null]], [['INFO', 'digital', 'lead-0']]],
  ['led by nobody knows whom and by somebody', [one], [['elderly', null], ['elderly', 'director']], []],
  ['not in use', [], [], []],
  ['no longer in use', [governedMandate('one', { termTo: TODAY })], [], []],
  ['in use elsewhere', [governedMandate('one', { regionIds: ['zuid'] })], [], []],
  ['unknown', [governedMandate('one', { themeId: 'unknown' })], [], [['WARNING', 'unknown']]],
])('a theme that is %s', (_, mandates, leads, expected) => {
  const found = themesWithoutLead(governanceFacts({ mandates, leads }), { validOn: TODAY });
  expect(found.map(({ severity, records }) => [severity, ...records])).toEqual(expected);
});
