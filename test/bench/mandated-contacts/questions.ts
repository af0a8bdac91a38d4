export const ALL_THEMES = 'mandatedContacts, all themes';

const ANSWER = `... on ThemeAnswer { certainty lastConfirmedAt underDiscussion { id } alsoInvolve { reason post { name } organisation { name } }
    fallback { step reason post { name } body { name } contactPoints { value } } }
  ... on MandatedContact { post { name organisation { name } } body { name } contactPoints { value } personStatus notBoundCount
    mandate { id } chain { authority decision { title } } }
  ... on NoMandatedContact { reason }`;

const THEME = 'theme: "theme:elderly-3"';
const VERDICT = 'mandated failure mandate { id } chain { id }';
const AUTHORISED = `authorised(${THEME}, counterparty: HOSPITAL, authority: NEGOTIATE) { ${VERDICT} } mayDecide { holds mandate { id } }`;
const CHECKED = 'organisation: "org:r02-rho", region: "region:r02", theme: "theme:elderly-3", counterparty: "HOSPITAL", authority: "NEGOTIATE", amount: "", date: "2018-06-01"';

/** Asked of one region, and of what is in it. */
export const QUESTIONS = {
  [ALL_THEMES]: ofRegion(`mandatedContacts(counterparty: HOSPITAL) { theme { name } result { ${ANSWER} } }`),
  'mandatedContact, one theme': ofRegion(`mandatedContact(${THEME}, counterparty: HOSPITAL) { ${ANSWER} }`),
  'mandatedContact, no mandate': ofRegion(`mandatedContact(${THEME}, counterparty: WELFARE, authority: SIGN) { ${ANSWER} }`),
  governanceSignals: ofRegion('governanceSignals { kind severity }'),
  MandateCheck: entity('MandateCheck', CHECKED, VERDICT),
  'Post, may decide': entity('Post', 'id: "post:r02-manager-3"', AUTHORISED),
  'Organisation, may decide': entity('Organisation', 'id: "org:r02-rho"', AUTHORISED),
  'Organisation, represented by': entity('Organisation', 'id: "org:r02-practice-2"', `representedBy(${THEME}, counterparty: HOSPITAL) { ${ANSWER} } belongsTo { id }`),
};

function ofRegion(fields: string): string {
  return entity('Region', 'id: "region:r02"', fields);
}

function entity(type: string, key: string, fields: string): string {
  return `{ _entities(representations: [{ __typename: "${type}", ${key} }]) { ... on ${type} { ${fields} } } }`;
}
