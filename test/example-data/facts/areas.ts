import { expect } from '@jest/globals';
import { SAID, saidBy, text, type PublishedFacts } from './fact.js';

const cbs = () => ({ certainty: 'ESTABLISHED', fictional: false, lastConfirmedAt: '2022-01-01', source: expect.objectContaining({ publisher: text('CBS') }) });

const REGIONS = [
  ['rijnmond', saidBy({ publisher: 'NZa', publishedOn: '2022-05-17' }), 'Albrandswaard, Barendrecht, Brielle, Capelle aan den IJssel, Goeree-Overflakkee, Hellevoetsluis, Krimpen aan den IJssel, Lansingerland, Maassluis, Nissewaard, Ridderkerk, Rotterdam, Schiedam, Vlaardingen, Westvoorne'],
  ['oostelijk-zuid-limburg', saidBy({ publisher: 'hechtehuisartsenzorg.nl' }), 'Beekdaelen, Brunssum, Heerlen, Kerkrade, Landgraaf, Simpelveld, Voerendaal'],
  ['amsterdam', saidBy({ publisher: 'InEen' }), 'Amsterdam, Diemen'],
  ['drenthe', saidBy({ publisher: 'InEen' }), 'Aa en Hunze, Assen, Borger-Odoorn, Coevorden, De Wolden, Emmen, Hoogeveen, Meppel, Midden-Drenthe, Noordenveld, Tynaarlo, Westerveld'],
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
    ...REGIONS.map(([region, said, names]) => ({
      fact: `the region ${region} is a set of municipalities, of which the source does not state the borders: a choice that says so`,
      query: `region(id: "region:${region}") { kind note areas { ... on Municipality { name } } ${SAID} }`,
      expected: {
        region: { kind: 'RHO', note: text('keuze van de voorbeeldgegevens'), areas: expect.arrayContaining(names.split(', ').map((name) => ({ name }))), ...said() },
      },
    })),
    {
      fact: 'the care-office region Rotterdam is another set of municipalities',
      query: 'region(id: "region:zorgkantoor-rotterdam") { kind areas { ... on Municipality { name } } fictional }',
      expected: {
        region: { kind: 'CARE_OFFICE', areas: [{ name: 'Rotterdam' }, { name: 'Capelle aan den IJssel' }, { name: 'Krimpen aan den IJssel' }], fictional: false },
      },
    },
    ...PLACES.map(([type, code, name]) => ({
      fact: `${code} is ${name}, in the edition of 2022`,
      query: `${type}(code: "${code}") { id code name edition ${SAID} }`,
      expected: { [type]: { id: `${type}:${code}`, code, name, edition: 2022, ...cbs() } },
    })),
  ],
};
