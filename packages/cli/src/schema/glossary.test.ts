import { describe, expect, it } from '@jest/globals';
import { compose } from './compose.js';
import { glossary } from './glossary.js';
import { ORGANISATIONS, REGIONAL_DATA } from './testing/subgraphs.js';

describe('glossary', () => {
  it('has one sorted line per type and enum value, without roots, scalars of a library and paging', () => {
    const { api } = compose([ORGANISATIONS, REGIONAL_DATA]);
    expect(glossary(api).split('\n').slice(5)).toEqual([
      '| English | Dutch | Meaning | Source |',
      '|---|---|---|---|',
      '| Organisation | organisatie | A legal or informal body in care. | Regiograaf |',
      '| OrganisationKind | soort organisatie | What an organisation is. | Regiograaf |',
      '| OrganisationKind.CARE_GROUP | zorggroep | Care group. | NZa, 2024 |',
      '| OrganisationKind.RHO | regionale huisartsenorganisatie | Regional GP organisation: speaks for the practices of a region. | Regiograaf |',
      '| Region | regio | An area that parties work in together. | Regiograaf |',
      '',
    ]);
  });

  it('keeps a bar in a cell from ending it', () => {
    expect(glossary('"""This | that (dit | dat).""" type Choice { a: Int }')).toContain('| Choice | dit \\| dat | This \\| that. | Regiograaf |');
  });
});
