import { describe, expect, it } from '@jest/globals';
import { kinOf, lineageOf, partsOn, type Succession } from './lineage.js';

const became = (predecessor: string, successor: string, year: number): Succession => ({ predecessor, successor, on: `${year}-01-01` });
const began = (...areas: [string, number][]): ReadonlyMap<string, string> => new Map(areas.map(([area, year]) => [area, `${year}-01-01`]));
const whole = (area: string) => ({ area, whole: true, grew: false });

const MERGER = lineageOf([became('brielle', 'voorne', 2023), became('westvoorne', 'voorne', 2023)], began(['voorne', 2023]));
const TAKEN_OVER = lineageOf([became('weesp', 'amsterdam', 2022)], new Map());
const DIVISION = lineageOf([became('one', 'north', 2020), became('one', 'south', 2020)], began(['north', 2020], ['south', 2020]));
const RENUMBERED = lineageOf([became('a', 'b', 2018), became('b', 'c', 2021)], began(['b', 2018], ['c', 2021]));
const GROWN = lineageOf([became('brielle', 'voorne', 2023), became('rozenburg', 'brielle', 2010)], began(['voorne', 2023]));
const BACK_AGAIN = lineageOf([became('a', 'b', 2010), became('b', 'a', 2015)], began(['b', 2010]));

describe('the land of areas was, on the first day of a year, that of', () => {
  it.each([
    ['themselves, where nothing became of them', 2020, ['rotterdam'], MERGER, [whole('rotterdam')]],
    ['those that were merged into it', 2022, ['voorne'], MERGER, [whole('brielle'), whole('westvoorne')]],
    ['the merged one itself, from the day of the merger', 2023, ['voorne'], MERGER, [whole('voorne')]],
    ['what it became, if all of that is asked about', 2024, ['brielle', 'westvoorne'], MERGER, [whole('voorne')]],
    ['a part of what it became, if another became that too', 2024, ['brielle'], MERGER, [{ area: 'voorne', whole: false, grew: false }]],
    ['what it was before the other took it over', 2021, ['weesp'], TAKEN_OVER, [whole('weesp')]],
    ['a part of what took it over', 2023, ['weesp'], TAKEN_OVER, [{ area: 'amsterdam', whole: false, grew: false }]],
    ['the same with less land, before it took over another', 2021, ['amsterdam'], TAKEN_OVER, [{ area: 'amsterdam', whole: true, grew: true }]],
    ['both, if the other is asked about too', 2021, ['amsterdam', 'weesp'], TAKEN_OVER, [whole('amsterdam'), whole('weesp')]],
    ['what took the other over, if both are asked about', 2023, ['weesp', 'amsterdam'], TAKEN_OVER, [{ area: 'amsterdam', whole: true, grew: false }]],
    ['a part of what was divided', 2019, ['north'], DIVISION, [{ area: 'one', whole: false, grew: false }]],
    ['what was divided, if all parts are asked about', 2019, ['north', 'south'], DIVISION, [whole('one')]],
    ['all that it was divided into', 2021, ['one'], DIVISION, [whole('north'), whole('south')]],
    ['what it was called first', 2017, ['c'], RENUMBERED, [whole('a')]],
    ['what it was called between', 2019, ['c'], RENUMBERED, [whole('b')]],
    ['what it is called between, or last', 2019, ['a'], RENUMBERED, [whole('b')]],
    ['what it is called last', 2022, ['a'], RENUMBERED, [whole('c')]],
    ['what came before, which took over another itself', 2005, ['voorne'], GROWN, [{ area: 'brielle', whole: true, grew: true }]],
    ['itself, after it was called otherwise for a while', 2020, ['a'], BACK_AGAIN, [whole('a')]],
    ['itself, whatever comes of it later', 2005, ['a'], BACK_AGAIN, [{ area: 'a', whole: true, grew: true }]],
  ])('%s', (_, year, areas, lineage, expected) => {
    expect(partsOn(`${year}-01-01`, areas, lineage)).toEqual(expected);
  });
});

it('kin are all that became of one another', () => {
  expect(kinOf(['brielle'], MERGER)).toEqual(['brielle', 'voorne', 'westvoorne']);
  expect(kinOf(['rotterdam'], MERGER)).toEqual(['rotterdam']);
});
