import { as, code, date, decimal, idOf, integer, listOf, meaning, oneOf, precision, required, text, yesOrNo } from '../column.js';
import { defineSubgraph } from '../../define.js';

class Gardener {
  id!: string;
}

/** Two small subgraphs to deliver to: one has beds and plants, the other measures what happens in the beds. */
export const garden = defineSubgraph({
  name: 'garden',
  maintainer: Gardener,
  entities: [],
  resolvers: [],
  migrations: new URL('garden/', import.meta.url),
  files: [
    {
      file: 'gardeners.csv',
      thing: 'gardener',
      prefix: 'gardener',
      kind: 'plain',
      description: 'Who works in the garden.',
      columns: { name: required(text), phone: text, languages: listOf(text) },
    },
    {
      file: 'beds.csv',
      thing: 'bed',
      prefix: 'bed',
      kind: 'fact',
      description: 'The beds.',
      columns: {
        name: required(text),
        surface: meaning('In square metres.', decimal),
        soil: oneOf(['CLAY', 'SAND']),
        tags: listOf(text),
        paths: integer,
      },
    },
    {
      file: 'plants.csv',
      thing: 'plant',
      prefix: 'plant',
      kind: 'fact',
      description: 'What grows in the beds.',
      columns: {
        name: required(text),
        bed: required(idOf('bed')),
        spot: integer,
        parent: idOf('plant'),
        companions: listOf(idOf('plant')),
        gardener: idOf('gardener'),
        rare: yesOrNo,
        planted_on: date,
        planted_precision: precision,
      },
      check: ({ companions, parent }) =>
        (companions as string[] | undefined)?.includes(parent as string) ? [{ column: 'companions', expected: 'no parent among the companions' }] : [],
    },
  ],
});

const reading = { thing: 'reading', prefix: 'reading', kind: 'fact' } as const;
const readingColumns = {
  place: required(idOf('place')),
  sensor: required(idOf('sensor')),
  period: required(as('year', code(/^\d{4}$/, '2024'))),
  value: as('amount', decimal),
  missing_reason: oneOf(['BROKEN', 'NOT_READ']),
};

export const weather = defineSubgraph({
  name: 'weather-station',
  maintainer: Gardener,
  entities: [],
  resolvers: [],
  migrations: new URL('weather/', import.meta.url),
  files: [
    { file: 'beds.csv', thing: 'place', prefix: 'bed', kind: 'fact', description: 'The beds, as places.', columns: { name: required(text) } },
    {
      file: 'sensors.csv',
      thing: 'sensor',
      prefix: 'sensor',
      kind: 'fact',
      description: 'What measures.',
      columns: { name: required(as('label', text)), plants: listOf(idOf('plant')) },
    },
    { file: 'readings.csv', ...reading, description: 'Single readings.', columns: readingColumns },
    {
      file: 'bed_readings.csv',
      thing: 'bed_reading',
      prefix: 'bedreading',
      kind: 'fact',
      description: 'Readings of many sensors at once: one column per sensor.',
      columns: { place: readingColumns.place, period: readingColumns.period },
      gather: {
        attribute: 'amounts',
        names: 'sensor',
        id: ({ place, period }) => `bedreading:${place!.slice(4)}-${period}`,
        expected: 'a whole number, or nothing',
        // Where no sensor was read, all are broken.
        value: (cell, row) => (cell === '' ? (row['rain'] || row['sun'] ? 'NOT_READ' : 'BROKEN') : integer.parse(cell)),
      },
    },
  ],
});
