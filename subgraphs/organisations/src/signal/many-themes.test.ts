import { expect, test } from '@jest/globals';
import { governanceFacts } from '../testing/governance-facts.js';
import { postsWithManyThemes } from './many-themes.js';

const themes = (count: number): string[] => Array.from({ length: count }, (_, index) => `theme-${index}`);

test.each<[string, (readonly [string, string | null])[], [string, number][]]>([
  ['three themes', themes(3).map((theme) => [theme, 'director']), []],
  ['four themes', themes(4).map((theme) => [theme, 'director']), [['INFO', 4]]],
  ['six themes', themes(6).map((theme) => [theme, 'director']), [['INFO', 6]]],
  ['seven themes', themes(7).map((theme) => [theme, 'director']), [['WARNING', 7]]],
  ['one theme, four times', [1, 2, 3, 4].map(() => ['elderly', 'director']), []],
  ['five themes between two posts', themes(5).map((theme, index) => [theme, index < 3 ? 'director' : 'office']), []],
  ['five themes, who knows by whom', themes(5).map((theme) => [theme, null]), []],
])('a post that leads %s', (_, leads, expected) => {
  const found = postsWithManyThemes(governanceFacts({ leads }));
  expect(found.map(({ severity, records }) => [severity, records.filter((id) => id.startsWith('theme-')).length])).toEqual(expected);
});
