import { describe, expect, test } from '@jest/globals';
import { held, outcome } from '../testing/checked-mandates.js';
import type { CheckedMandate, CheckFacts } from './facts.js';
import type { Question } from './question.js';

describe('on behalf of an organisation', () => {
  const binds: CheckFacts['binds'] = ({ id }, organisation) => id === 'two' && organisation === 'practice';

  test.each<[string, string | null, CheckedMandate[], string[]]>([
    ['that it binds', 'practice', [held('one'), held('two')], ['true', 'two']],
    ['that it does not bind', 'practice', [held('one')], ['false', 'NOT_BOUND']],
    ['that nobody binds', 'stranger', [held('one'), held('two')], ['false', 'NOT_BOUND']],
    ['that is not said', null, [held('one')], ['true', 'one']],
  ])('%s', (_, onBehalfOf, mandates, expected) => {
    expect(outcome(mandates, { onBehalfOf }, { binds })).toEqual(expected);
  });
});

describe('asked of', () => {
  const one = held('one');
  const ofBody = held('two', { holderPostId: null, holderBodyId: 'board' });
  const appointments = [{ postId: 'director', personId: 'anna', acting: false }, { postId: 'second', personId: 'bram', acting: true }];

  test.each<[string, Question['actor'], CheckedMandate[], string[]]>([
    ['the post that holds it', { kind: 'post', id: 'director' }, [one], ['true', 'one']],
    ['another post of the organisation', { kind: 'post', id: 'second' }, [one], ['false', 'NO_MANDATE']],
    ['the body that holds it', { kind: 'body', id: 'board' }, [ofBody], ['true', 'two']],
    ['another body', { kind: 'body', id: 'committee' }, [one, ofBody], ['false', 'NO_MANDATE']],
    ['who holds its post', { kind: 'person', id: 'anna' }, [one], ['true', 'one']],
    ['who acts in its post', { kind: 'person', id: 'bram' }, [held('one', { holderPostId: 'second' })], ['true', 'one']],
    ['who holds another post', { kind: 'person', id: 'bram' }, [one], ['false', 'NO_MANDATE']],
    ['who holds none', { kind: 'person', id: 'carla' }, [one], ['false', 'NO_POST']],
    ['who sits in a body: alone, nobody acts for it', { kind: 'person', id: 'anna' }, [ofBody], ['false', 'NO_MANDATE']],
  ])('%s', (_, actor, mandates, expected) => {
    expect(outcome(mandates, { actor }, { appointments })).toEqual(expected);
  });

  test.each<[string, string | null, string[]]>([
    ['a region', 'zuid', ['false', 'NO_MANDATE']],
    ['no region', null, ['true', 'one']],
  ])('%s', (_, region, expected) => {
    expect(outcome([one], { region })).toEqual(expected);
  });
});
