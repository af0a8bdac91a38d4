import { expect, test } from '@jest/globals';
import { themeLine } from './theme-line.js';

const PARENTS = { care: null, elderly: 'care', dementia: 'elderly', lost: 'unknown', hen: 'egg', egg: 'hen', self: 'self', tail: 'hen' };
const themes = new Map(Object.entries(PARENTS).map(([id, parentId]) => [id, { id, parentId }]));

test.each([
  ['dementia', ['dementia', 'elderly', 'care']],
  ['elderly', ['elderly', 'care']],
  ['care', ['care']],
  ['lost', ['lost']],
  ['unknown', []],
  ['hen', ['hen', 'egg']],
  ['tail', ['tail', 'hen', 'egg']],
  ['self', ['self']],
])('%s stands under %j', (id, line) => {
  expect(themeLine(themes, id)).toEqual(line);
});
