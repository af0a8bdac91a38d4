import { SignalSeverity } from '@regiograaf/subgraph-kit';
import { describe, expect, it } from '@jest/globals';
import { ActivityStatus } from '../activity/activity-status.js';
import { Fulfilment } from '../precondition/fulfilment.js';
import { RegiobeeldElementKind } from '../regiobeeld-element/regiobeeld-element-kind.js';
import { RegioplanElementKind } from '../regioplan-element/regioplan-element-kind.js';
import { PlanSignalKind } from './plan-signal-kind.js';
import type { PlanFacts } from './signal.js';
import { signals } from './signals.js';

const nothing: PlanFacts = { validOn: '2024-03-01', regiobeelden: [], regioplannen: [], challenges: [], activities: [], preconditions: [] };
const beeld = { id: 'regiobeeld:a', title: 'Beeld', termFrom: '2023-06-01', missing: [] };
const plan = { id: 'regioplan:a', title: 'Plan', termFrom: '2024-01-01', missing: [] };
const challenge = { id: 'challenge:a', title: 'Uitdaging' };
const activity = { id: 'activity:a', title: 'Activiteit', challengeIds: ['challenge:a'], progress: ActivityStatus.RUNNING, dueOn: '2024-03-01' };
const precondition = { id: 'precondition:a', title: 'Geld', fulfilment: Fulfilment.NOT_MET, regioplanId: 'regioplan:a' };

describe('the plans of a region', () => {
  it.each<[string, Partial<PlanFacts>, string[][]]>([
    ['nothing of what is in order', { regiobeelden: [beeld], regioplannen: [plan], challenges: [challenge], activities: [activity] }, []],
    ['a challenge that nothing addresses', { challenges: [challenge] }, [['challenge:a']]],
    ['a challenge whose activity was stopped', { challenges: [challenge], activities: [{ ...activity, progress: ActivityStatus.STOPPED }] }, [['challenge:a']]],
    ['no challenge whose activity is completed', { challenges: [challenge], activities: [{ ...activity, progress: ActivityStatus.COMPLETED, dueOn: '2020-01-01' }] }, []],
    ['an activity on the day after its date', { activities: [{ ...activity, dueOn: '2024-02-29' }] }, [['activity:a']]],
    ['an activity that was to begin and end', { activities: [{ ...activity, progress: ActivityStatus.PLANNED, dueOn: '2023-01-01' }] }, [['activity:a']]],
    ['no activity without a date', { activities: [{ ...activity, dueOn: null }] }, []],
    ['a plan that began before the latest regiobeeld', { regiobeelden: [beeld, { ...beeld, id: 'regiobeeld:b', termFrom: '2024-02-01' }], regioplannen: [plan] }, [['regioplan:a', 'regiobeeld:b']]],
    ['no plan whose beginning is not known', { regiobeelden: [beeld], regioplannen: [{ ...plan, termFrom: null }] }, []],
    ['no plan where the beginning of the regiobeeld is not known', { regiobeelden: [{ ...beeld, termFrom: null }], regioplannen: [plan] }, []],
    ['a precondition that is not met', { preconditions: [precondition] }, [['precondition:a', 'regioplan:a']]],
    ['no precondition that is met in part', { preconditions: [{ ...precondition, fulfilment: Fulfilment.PARTLY }] }, []],
    ['elements of a regiobeeld', { regiobeelden: [{ ...beeld, missing: [RegiobeeldElementKind.TRENDS] }] }, [['regiobeeld:a']]],
    ['elements of a regioplan', { regioplannen: [{ ...plan, missing: [RegioplanElementKind.BACKING] }] }, [['regioplan:a']]],
  ])('signal %s', (_, facts, expected) => {
    expect(signals({ ...nothing, ...facts }).map(({ records }) => records)).toEqual(expected);
  });

  it('signal the urgent first, only the kinds that are asked, in both languages', () => {
    const facts = { ...nothing, regiobeelden: [{ ...beeld, missing: [RegiobeeldElementKind.TRENDS] }], challenges: [challenge] };
    expect(signals(facts).map(({ severity }) => severity)).toEqual([SignalSeverity.WARNING, SignalSeverity.INFO]);
    const [only] = signals(facts, [PlanSignalKind.MISSING_ELEMENT]);
    expect(only).toMatchObject({ kind: 'MISSING_ELEMENT', message: { NL: 'Van ‘Beeld’ is niet bekend: TRENDS.', EN: 'Of “Beeld” is not known: TRENDS.' } });
  });
});
