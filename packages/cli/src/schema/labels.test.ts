import { describe, expect, it } from '@jest/globals';
import { compose } from './compose.js';
import { labels } from './labels.js';
import { ORGANISATIONS, REGIONAL_DATA } from './testing/subgraphs.js';

describe('labels', () => {
  it('gives every enum value its Dutch and its English name', () => {
    const { api } = compose([ORGANISATIONS, REGIONAL_DATA]);
    expect(JSON.parse(labels(api))).toEqual({
      OrganisationKind: {
        CARE_GROUP: { nl: 'zorggroep', en: 'Care group' },
        RHO: { nl: 'regionale huisartsenorganisatie', en: 'Regional GP organisation' },
      },
    });
  });

  it('falls back on the name of a value', () => {
    expect(JSON.parse(labels('enum Segment { S1 } type Query { segment: Segment }'))).toEqual({ Segment: { S1: { nl: 'S1', en: 'S1' } } });
  });
});
