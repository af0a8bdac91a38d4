import { expect, it } from '@jest/globals';
import { missingRegiobeeldElements, type KnownRegiobeeld } from './missing-elements.js';
import { RegiobeeldElementKind } from './regiobeeld-element-kind.js';

const { PARTICIPANTS, REGION_IN_FIGURES, TRENDS, CARE_DEMAND, CARE_SUPPLY, CHALLENGES } = RegiobeeldElementKind;
const nothing: KnownRegiobeeld = { elements: [], namesParticipants: false, namesChallenges: false };

it.each<[string, Partial<KnownRegiobeeld>, RegiobeeldElementKind[]]>([
  ['all six of one that says nothing', {}, [PARTICIPANTS, REGION_IN_FIGURES, TRENDS, CARE_DEMAND, CARE_SUPPLY, CHALLENGES]],
  ['none of what is summarised', { elements: [TRENDS, CARE_SUPPLY] }, [PARTICIPANTS, REGION_IN_FIGURES, CARE_DEMAND, CHALLENGES]],
  ['not the participants that are named', { namesParticipants: true }, [REGION_IN_FIGURES, TRENDS, CARE_DEMAND, CARE_SUPPLY, CHALLENGES]],
  ['not the challenges that are named', { namesChallenges: true }, [PARTICIPANTS, REGION_IN_FIGURES, TRENDS, CARE_DEMAND, CARE_SUPPLY]],
  ['nothing of one that is whole', { elements: [REGION_IN_FIGURES, TRENDS, CARE_DEMAND, CARE_SUPPLY], namesParticipants: true, namesChallenges: true }, []],
])('of a regiobeeld is missing: %s', (_, known, expected) => {
  expect(missingRegiobeeldElements({ ...nothing, ...known })).toEqual(expected);
});
