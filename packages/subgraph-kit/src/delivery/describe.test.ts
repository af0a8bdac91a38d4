import { expect, test } from '@jest/globals';
import { describeDeliveries } from './describe.js';
import { garden, weather } from './testing/garden.js';

const text = describeDeliveries([garden, weather]);
const sections = new Map(text.split(/^## /m).map((section) => [section.split('\n')[0], section]));

test('every file has one section, in the order in which they are recorded, after what is common to all', () => {
  expect([...sections.keys()]).toEqual([
    '# Deliveries',
    'delivery.json',
    'The common columns of facts',
    'sources.csv',
    'gardeners.csv',
    'beds.csv',
    'plants.csv',
    'sensors.csv',
    'readings.csv',
    'bed_readings.csv',
  ]);
});

test('a section says what its columns are: header, whether required, what is expected, what it means', () => {
  expect(sections.get('beds.csv')).toBe(
    [
      'beds.csv',
      '',
      'The beds.',
      'The beds, as places.',
      '',
      'Ids begin with `bed:`. These are facts: the common columns come after these.',
      '',
      '| column | required | expected | meaning |',
      '| --- | --- | --- | --- |',
      '| `id` | yes | an id like `bed:…` |  |',
      '| `name` | yes | text |  |',
      '| `surface` |  | a number with a decimal point | In square metres. |',
      '| `soil` |  | one of CLAY, SAND |  |',
      '| `tags` |  | a list, separated by ;, of text |  |',
      '| `paths` |  | a whole number |  |',
      '',
      '',
    ].join('\n'),
  );
  expect(sections.get('The common columns of facts')).toContain('| `source` | yes | the id of a known source | Where it comes from. |');
  expect(sections.get('bed_readings.csv')).toContain('Each column that is not listed here is headed by the id of a known sensor, without its prefix, and holds a whole number, or nothing.');
  expect(sections.get('gardeners.csv')).toContain('These are no facts');
});

test('what holds of every file is said before them: what an empty cell means, and who may change what, and why', () => {
  const introduction = sections.get('# Deliveries')!;
  expect(introduction).toMatch(/An empty cell, or a column that is not there, means that the thing has no such value/);
  for (const rule of ['correction_reason', 'maintainedBy', 'last_confirmed_on', 'published_on']) expect(introduction).toContain(`\`${rule}\``);
});
