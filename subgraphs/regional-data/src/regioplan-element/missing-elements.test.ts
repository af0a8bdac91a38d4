import { expect, it } from '@jest/globals';
import { missingRegioplanElements, type KnownRegioplan } from './missing-elements.js';
import { RegioplanElementKind } from './regioplan-element-kind.js';

const { MISSION_AND_VISION, ICT_VISION, GOVERNANCE, PRIORITISED_CHALLENGES, ACTIVITIES, AGREEMENTS_AND_MONITORING, BACKING } = RegioplanElementKind;
const all = [MISSION_AND_VISION, ICT_VISION, GOVERNANCE, PRIORITISED_CHALLENGES, ACTIVITIES, AGREEMENTS_AND_MONITORING, BACKING];
const without = (...kinds: RegioplanElementKind[]): RegioplanElementKind[] => all.filter((kind) => !kinds.includes(kind));

it.each<[string, Partial<KnownRegioplan>, RegioplanElementKind[]]>([
  ['everything of one that says nothing', {}, all],
  ['none of what is summarised', { elements: [ICT_VISION, BACKING] }, without(ICT_VISION, BACKING)],
  ['not the activities, once one has a date', { activities: [{ challengeIds: [], dueOn: '2025-01-01' }] }, without(ACTIVITIES)],
  ['the activities, as long as none has a date', { activities: [{ challengeIds: [], dueOn: null }] }, all],
  ['not the challenges, once an activity addresses one', { activities: [{ challengeIds: ['challenge:a'], dueOn: null }] }, without(PRIORITISED_CHALLENGES)],
  ['nothing of one that is whole', { elements: all }, []],
])('of a regioplan is missing: %s', (_, known, expected) => {
  expect(missingRegioplanElements({ elements: [], activities: [], ...known })).toEqual(expected);
});
