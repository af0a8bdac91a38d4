import { describe, expect, test } from '@jest/globals';
import { knownLead, knownRule, regionFacts } from '../testing/region-facts.js';
import { mustBeInvolved } from './involve.js';

const LINE = ['dementia', 'elderly', 'care'];

describe('must be involved', () => {
  test.each([
    ['whoever the region names for every theme', null, true],
    ['whoever it names for the theme', 'dementia', true],
    ['whoever it names for a wider theme', 'care', true],
    ['nobody that it names for another theme', 'acute', false],
  ])('%s', (_, themeId, expected) => {
    const involved = mustBeInvolved(regionFacts({ rules: [knownRule('asked', { themeId })] }), LINE);
    expect(involved.map(({ reason }) => reason)).toEqual(expected ? ['asked'] : []);
  });

  test('the leads of the theme and of those above it, nearest first, after the rules', () => {
    const leads = [knownLead('c', { themeId: 'care' }), knownLead('x', { themeId: 'acute' }), knownLead('d', { themeId: 'dementia' }), knownLead('e')];
    const involved = mustBeInvolved(regionFacts({ rules: [knownRule('asked')], leads }), LINE);
    expect(involved.map(({ reason, themeLeadId }) => themeLeadId ?? reason)).toEqual(['asked', 'd', 'e', 'c']);
  });

  test('a lead with its post, organisation, source and reason', () => {
    const [involved] = mustBeInvolved(regionFacts({ leads: [knownLead('e', { sourceId: 'minutes', fictional: true })] }), ['elderly', 'care']);
    expect(involved).toEqual({ themeLeadId: 'e', postId: 'e-post', organisationId: 'group', sourceId: 'minutes', fictional: true, reason: 'Trekker van dit thema.' });
  });

  test('a lead who is not known, saying so', () => {
    const [involved] = mustBeInvolved(regionFacts({ leads: [knownLead('e', { postId: null })] }), ['elderly', 'care']);
    expect(involved).toMatchObject({ themeLeadId: 'e', postId: null, organisationId: 'group', reason: 'Trekker van dit thema; wie dat is, is niet bekend.' });
  });

  test('the lead of a wider theme, said to be that', () => {
    const [involved] = mustBeInvolved(regionFacts({ leads: [knownLead('e')] }), LINE);
    expect(involved).toMatchObject({ themeLeadId: 'e', reason: 'Trekker van een ruimer thema.' });
  });

  test('each once: not a lead who answers, nor one whom a rule names, nor one who leads twice', () => {
    const leads = [knownLead('one', { postId: 'answering' }), knownLead('two', { postId: 'ruled' }), knownLead('three'), knownLead('four', { postId: 'three-post' })];
    const involved = mustBeInvolved(regionFacts({ leads, rules: [knownRule('asked', { postId: 'ruled' })] }), LINE, 'answering');
    expect(involved.map(({ reason, themeLeadId }) => themeLeadId ?? reason)).toEqual(['asked', 'three']);
  });

  test('nobody, where nobody is named', () => {
    expect(mustBeInvolved(regionFacts(), LINE)).toEqual([]);
  });
});
