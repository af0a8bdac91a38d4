import { describe, expect, it } from '@jest/globals';
import { wideRow } from './wide-row.js';

describe('a row with all figures of an area', () => {
  const shared = { area: 'wijk:WK059901', period: '2022', source: 'source:cbs', fictional: 'no', note: '' };
  const figures = (cells: Record<string, string>) => wideRow({ ...shared, ...cells }).map(({ id, value, missing_reason: reason }) => [id, value ?? reason]);

  it('becomes a figure for each indicator, with what it says of all', () => {
    expect(wideRow({ ...shared, inhabitants: '4550', 'share-aged-0-14': '5.5' })).toEqual([
      { ...shared, id: 'observation:WK059901-inhabitants-2022', indicator: 'indicator:inhabitants', approximate: 'no', value: '4550' },
      { ...shared, id: 'observation:WK059901-share-aged-0-14-2022', indicator: 'indicator:share-aged-0-14', approximate: 'no', value: '5.5' },
    ]);
  });

  it.each([
    ['not published', { inhabitants: '40', dwellings: '' }, ['40', 'NOT_PUBLISHED']],
    ['not published either where the inhabitants are not', { inhabitants: '', dwellings: '' }, ['NOT_PUBLISHED', 'NOT_PUBLISHED']],
    ['nobody’s where nobody lives', { inhabitants: '0', dwellings: '' }, ['0', 'NO_INHABITANTS']],
    ['not missing where a 0 was published', { inhabitants: '0', dwellings: '0' }, ['0', '0']],
  ])('has figures that are %s', (_, cells, expected) => {
    expect(figures(cells).map(([, value]) => value)).toEqual(expected);
  });

  it('can be taken one indicator at a time', () => {
    const row = { ...shared, inhabitants: '0', dwellings: '' };
    expect(wideRow({ ...shared, dwellings: '' }, row).map(({ id, missing_reason: reason }) => [id, reason])).toEqual([
      ['observation:WK059901-dwellings-2022', 'NO_INHABITANTS'],
    ]);
  });
});
