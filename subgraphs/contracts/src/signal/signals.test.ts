import { TermStatus } from '@regiograaf/subgraph-kit';
import { describe, expect, test } from '@jest/globals';
import { ContractStage } from '../contract/contract-stage.js';
import { IndicatorStatus } from '../monitoring/indicator-status.js';
import { ContractSide } from '../party/contract-side.js';
import { contractSignals, type AgreementFacts, type ContractFacts } from './signals.js';

const CONTRACT: ContractFacts['contract'] = { id: 'contract', stage: ContractStage.SIGNED, signedOn: '2024-03-01', themeId: 'theme' };
const GROUP = { id: 'group', side: ContractSide.PROVIDER, signedById: 'director' };
const INSURER = { id: 'insurer', side: ContractSide.INSURER, signedById: 'buyer' };
const SOUND: ContractFacts = { contract: CONTRACT, parties: [GROUP, INSURER], agreements: [] };

const ENDED = { term: TermStatus.ENDED };

function told(facts: Partial<ContractFacts>): string[] {
  return contractSignals({ ...SOUND, ...facts }).map(({ kind, records }) => [kind, ...records].join(' '));
}

function agreed(attributes: Partial<AgreementFacts>): Partial<ContractFacts> {
  return { agreements: [{ id: 'agreement', traced: true, withoutIndicatorReason: null, indicators: [], ...attributes }] };
}

type Indicator = AgreementFacts['indicators'][number];

function indicator(id: string, stands = IndicatorStatus.ON_TRACK, attributes: Partial<Indicator> = {}): Indicator {
  return { id, term: TermStatus.ACTIVE, stands, seenSince: '0001-01-01', ...attributes };
}

describe('of the signing', () => {
  test.each<[string, Partial<ContractFacts>, string[]]>([
    ['nothing is missing', {}, []],
    ['a side is', { parties: [GROUP] }, ['SIDE_MISSING contract']],
    ['the day is', { contract: { ...CONTRACT, signedOn: null } }, ['SIGNING_DAY_UNKNOWN contract']],
    ['the theme is', { contract: { ...CONTRACT, themeId: null } }, ['SIGNING_THEME_UNKNOWN contract']],
    ['a signer is', { parties: [{ ...GROUP, signedById: null }, INSURER] }, ['SIGNER_UNKNOWN group contract']],
    ['a signer of what has ended is', { contract: { ...CONTRACT, stage: ContractStage.ENDED }, parties: [GROUP, { ...INSURER, signedById: null }] }, ['SIGNER_UNKNOWN insurer contract']],
    ['what ended without a day of signing was perhaps never signed', { contract: { ...CONTRACT, stage: ContractStage.ENDED, signedOn: null }, parties: [] }, []],
    ['what is only agreed is not signed yet', { contract: { ...CONTRACT, stage: ContractStage.AGREED, signedOn: null, themeId: null }, parties: [GROUP] }, []],
  ])('%s', (_, facts, expected) => {
    expect(told(facts)).toEqual(expected);
  });
});

describe('of an agreement', () => {
  test.each<[string, Partial<AgreementFacts>, string[]]>([
    ['it traces to nothing', { traced: false }, ['UNTRACED_AGREEMENT agreement']],
    ['what the caller may not see is not missing', { indicators: [] }, []],
    ['its indicators have ended', { indicators: [indicator('old', IndicatorStatus.BEHIND, ENDED)] }, ['AGREEMENT_NOT_MONITORED agreement']],
    ['its indicators have ended, for who does not see those of the date', { indicators: [indicator('old', IndicatorStatus.OUT_OF_SIGHT, { ...ENDED, seenSince: null })] }, []],
    ['how an indicator stands is out of sight', { indicators: [indicator('a', IndicatorStatus.OUT_OF_SIGHT, { seenSince: null })] }, []],
    ['its indicators have ended, with a reason', { withoutIndicatorReason: 'Afgesproken', indicators: [indicator('old', IndicatorStatus.BEHIND, ENDED)] }, []],
    ['an indicator is late, another behind', { indicators: [indicator('a', IndicatorStatus.BEHIND), indicator('b', IndicatorStatus.OVERDUE), indicator('c')] }, ['INDICATOR_OVERDUE b agreement', 'INDICATOR_BEHIND a agreement']],
  ])('%s', (_, attributes, expected) => {
    expect(told(agreed(attributes))).toEqual(expected);
  });
});
