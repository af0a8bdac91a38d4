import { expect, test } from '@jest/globals';
import { THEMES_OF_THE_ALLIANTIE } from '../facts/amsterdam.js';
import { all, COUNTERPARTIES, type Ask } from './asking.js';

const DAYS = ['2019-01-01', '2024-03-01', '2026-10-15', '2030-01-01'];
const STATUSES = ['ACTIVE', 'FUTURE', 'ENDED'];

/** Which mandate the Alliantie has is an open question, so the graph knows of none. */
export function nobodyIsMandatedInAmsterdam(ask: Ask): void {
  test.each(COUNTERPARTIES.flatMap((counterparty) => ['REPRESENT', 'NEGOTIATE'].map((authority) => [counterparty, authority])))(
    'nobody is mandated towards %s, not even to %s, and the lead of each theme, who is not known, must be involved',
    async (counterparty, authority) => {
      const { region } = await ask(`query @asOf(validOn: "2024-03-01") {
        region(id: "region:amsterdam") {
          mandatedContacts(counterparty: ${counterparty}, authority: ${authority}) {
            theme { id }
            result {
              __typename
              ... on NoMandatedContact { reason }
              ... on ThemeAnswer {
                alsoInvolve { reason post { id } themeLead { theme { id } organisation { id } post { id } } }
                underDiscussion { certainty holderBody { organisation { id } } }
                fallback { reason nextStep }
              }
            }
          }
        }
      }`);
      const byTheme = new Map<string, any>(region.mandatedContacts.map(({ theme, result }: any) => [theme.id, result]));
      for (const theme of THEMES_OF_THE_ALLIANTIE) {
        const { alsoInvolve, underDiscussion, fallback, ...answer } = byTheme.get(theme);
        expect(answer).toEqual({ __typename: 'NoMandatedContact', reason: 'MANDATE_UNDER_DISCUSSION' });
        expect(alsoInvolve).toContainEqual({
          reason: expect.stringContaining('niet bekend'),
          post: null,
          themeLead: { theme: { id: theme }, organisation: { id: 'org:alliantie' }, post: null },
        });
        expect(underDiscussion.length).toBeGreaterThan(0);
        for (const mandate of underDiscussion) expect(mandate).toEqual({ certainty: 'UNDER_NEGOTIATION', holderBody: { organisation: { id: 'org:alliantie' } } });
        expect(fallback).toMatchObject({ reason: 'MANDATE_UNDER_DISCUSSION' });
      }
      expect([...byTheme.values()].map(({ __typename }) => __typename)).toEqual([...byTheme.keys()].map(() => 'NoMandatedContact'));
    },
  );

  test.each(DAYS)('on %s no mandate of the Alliantie, and none of its GPs, is established', async (on) => {
    const fields = 'id certainty grantingSide grantorOrganisation { id } grantorBody { organisation { id } } holderPost { organisation { id } } holderBody { organisation { id } }';
    const pages = STATUSES.map((status) => all(ask, { list: 'mandates', args: `filter: { region: "region:amsterdam", status: ${status} }`, on, fields }));
    const mandates = (await Promise.all(pages)).flat();
    const ofTheAlliantie = mandates.filter((mandate) => JSON.stringify(mandate).includes('org:alliantie'));
    const ofGps = mandates.filter(({ grantingSide }) => grantingSide === 'GP_CARE');
    expect(ofTheAlliantie.length).toBeGreaterThanOrEqual(THEMES_OF_THE_ALLIANTIE.length);
    expect([...ofTheAlliantie, ...ofGps].filter(({ certainty }) => certainty === 'ESTABLISHED')).toEqual([]);
  });
}
