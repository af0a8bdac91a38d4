import { describe, expect, it } from '@jest/globals';
import { readDescription, shortName } from './description.js';

describe('readDescription', () => {
  it.each([
    ['A function in an organisation; it exists while vacant (functie).', { meaning: 'A function in an organisation; it exists while vacant.', dutch: 'functie' }],
    ['Care group (zorggroep): contracts care.\nSource: NZa, 2024', { meaning: 'Care group: contracts care.', dutch: 'zorggroep', source: 'NZa, 2024' }],
    ['One year (a whole one) of plans (jaaragenda).', { meaning: 'One year (a whole one) of plans.', dutch: 'jaaragenda' }],
    ['An official area,\nof one edition (wijk).', { meaning: 'An official area, of one edition.', dutch: 'wijk' }],
    ['No term here.', { meaning: 'No term here.' }],
    ['', { meaning: '' }],
  ])('%j', (text, read) => {
    expect(readDescription(text)).toEqual(read);
  });
});

describe('shortName', () => {
  it.each([
    ['Care group (zorggroep).', 'Care group'],
    ['Speak for the members; commits to nothing (vertegenwoordigen).', 'Speak for the members'],
    ['advisory board: it decides nothing (adviesraad)', 'Advisory board'],
    ['GGD (GGD). Keeps watch over public health.', 'GGD'],
    ['Contract segment (S1) for GPs (segment 1)', 'Contract segment for GPs'],
    ['', ''],
  ])('%j gives %j', (text, name) => {
    expect(shortName(readDescription(text))).toBe(name);
  });
});
