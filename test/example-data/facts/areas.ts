import { SAID, saidBy, text, type PublishedFacts } from './fact.js';

const nza = saidBy({ publisher: 'NZa', publishedOn: '2022-05-17' });
const hechteHuisartsenzorg = saidBy({ publisher: 'hechtehuisartsenzorg.nl' });
const ineen = saidBy({ publisher: 'InEen' });

/** Codes of the municipalities, in the edition of 2022. */
const REGIONS = [
  ['rijnmond', nza, 'GM0599 GM0502 GM0542 GM1621 GM0606 GM0622 GM0556 GM0489 GM0597 GM0613 GM1930 GM0501 GM0530 GM0614 GM1924'],
  ['oostelijk-zuid-limburg', hechteHuisartsenzorg, 'GM0917 GM0928 GM0882 GM0899 GM0965 GM0986 GM1954'],
  ['amsterdam', ineen, 'GM0363 GM0384'],
  ['drenthe', ineen, 'GM0106 GM1699 GM1730 GM1680 GM0114 GM0109 GM1681 GM0118 GM0119 GM1690 GM1701 GM1731'],
] as const;

/** Names and codes from CBS, Kerncijfers wijken en buurten 2022. */
const PLACES = [
  ['municipality', 'GM0599', 'Rotterdam'],
  ['municipality', 'GM0363', 'Amsterdam'],
  ['municipality', 'GM0917', 'Heerlen'],
  ['municipality', 'GM0106', 'Assen'],
  ['wijk', 'WK059908', 'Kralingen-Crooswijk'],
  ['wijk', 'WK036300', 'Burgwallen-Oude Zijde'],
  ['wijk', 'WK091720', 'Wijk 20 Vrieheide-De Stack'],
  ['wijk', 'WK010600', 'Wijk 00 Assen centrum'],
] as const;

export const AREAS: PublishedFacts = {
  source: 'Areas (CBS)',
  on: '2024-03-01',
  facts: [
    ...REGIONS.map(([region, said, codes]) => ({
      fact: `a region is a set of areas; the source does not state the borders of ${region}: they are a choice that says so`,
      query: `region(id: "region:${region}") { kind note areas { ... on Municipality { code } } ${SAID} }`,
      expected: { region: { kind: 'RHO', note: text('keuze van de voorbeeldgegevens'), areas: codes.split(' ').map((code) => ({ code })), ...said() } },
    })),
    {
      fact: 'the care-office region Rotterdam is another set',
      query: 'region(id: "region:zorgkantoor-rotterdam") { kind areas { ... on Municipality { name } } fictional }',
      expected: {
        region: { kind: 'CARE_OFFICE', areas: [{ name: 'Rotterdam' }, { name: 'Capelle aan den IJssel' }, { name: 'Krimpen aan den IJssel' }], fictional: false },
      },
    },
    ...PLACES.map(([type, code, name]) => ({
      fact: `${code} is ${name}, in the edition of 2022`,
      query: `place: ${type}(code: "${code}") { id code name edition certainty fictional lastConfirmedAt source { publisher } }`,
      expected: {
        place: {
          id: `${type}:${code}`,
          code,
          name,
          edition: 2022,
          certainty: 'ESTABLISHED',
          fictional: false,
          lastConfirmedAt: '2022-01-01',
          source: { publisher: text('CBS') },
        },
      },
    })),
  ],
};
