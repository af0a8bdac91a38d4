import { expect, test } from '@jest/globals';
import { THEMES_OF_THE_ALLIANTIE } from '../facts/amsterdam.js';
import { all, COUNTERPARTIES, type Ask, type Identified } from './asking.js';

const DAYS = ['2019-01-01', '2024-03-01', '2026-10-15', '2030-01-01'];
const STATUSES = ['ACTIVE', 'FUTURE', 'ENDED'];

const RESULT = `__typename
  ... on NoMandatedContact { reason }
  ... on ThemeAnswer {
    alsoInvolve { reason post { id } themeLead { theme { id } organisation { id } post { id } } }
    underDiscussion { certainty holderBody { organisation { id } } }
    fallback { reason }
  }`;

interface Result {
  __typename: string;
  reason: string;
  alsoInvolve: object[];
  underDiscussion: object[];
  fallback: object;
}

/** Which mandate the Alliantie has is an open question, so the graph knows of none. */
export function nobodyIsMandatedInAmsterdam(ask: Ask): void {
  test.each(COUNTERPARTIES.flatMap((counterparty) => ['REPRESENT', 'NEGOTIATE'].map((authority) => [counterparty, authority])))(
    'nobody may, towards %s, so much as %s, and the lead of each theme, who is not known, must be involved',
    async (counterparty, authority) => {
      const { region } = await ask<{ region: { mandatedContacts: { theme: Identified; result: Result }[] } }>(`query @asOf(validOn: "2024-03-01") {
        region(id: "region:amsterdam") { mandatedContacts(counterparty: ${counterparty}, authority: ${authority}) { theme { id } result { ${RESULT} } } }
      }`);
      const answers = new Map(region.mandatedContacts.map(({ theme, result }) => [theme.id, result]));
      expect(new Set([...answers.values()].map(({ __typename }) => __typename))).toEqual(new Set(['NoMandatedContact']));
      for (const theme of THEMES_OF_THE_ALLIANTIE) {
        const { reason, alsoInvolve, underDiscussion, fallback } = answers.get(theme)!;
        expect([reason, fallback]).toEqual(['MANDATE_UNDER_DISCUSSION', { reason: 'MANDATE_UNDER_DISCUSSION' }]);
        expect(alsoInvolve).toContainEqual({
          reason: expect.stringContaining('niet bekend'),
          post: null,
          themeLead: { theme: { id: theme }, organisation: { id: 'org:alliantie' }, post: null },
        });
        expect(underDiscussion.length).toBeGreaterThan(0);
        for (const mandate of underDiscussion) expect(mandate).toEqual({ certainty: 'UNDER_NEGOTIATION', holderBody: { organisation: { id: 'org:alliantie' } } });
      }
    },
  );

  test.each(DAYS)('on %s no mandate of the Alliantie, or of any GPs there, is established', async (on) => {
    const OF = 'organisation { id }';
    const fields = `id certainty grantingSide grantorOrganisation { id } grantorBody { ${OF} } holderPost { ${OF} } holderBody { ${OF} }`;
    const lists = STATUSES.map((status) => ({ list: 'mandates', args: `filter: { region: "region:amsterdam", status: ${status} }`, on, fields }));
    const mandates = (await Promise.all(lists.map((list) => all<{ certainty: string; grantingSide: string }>(ask, list)))).flat();
    const ofTheAlliantie = mandates.filter((mandate) => JSON.stringify(mandate).includes('org:alliantie'));
    const ofGps = mandates.filter(({ grantingSide }) => grantingSide === 'GP_CARE');
    expect(ofTheAlliantie.length).toBeGreaterThanOrEqual(THEMES_OF_THE_ALLIANTIE.length);
    expect([...ofTheAlliantie, ...ofGps].filter(({ certainty }) => certainty === 'ESTABLISHED')).toEqual([]);
  });
}
