import { afterAll, beforeAll, describe } from '@jest/globals';
import { startWholeGraph, type WholeGraph } from '../testing/whole-graph.js';
import { everyFactSaysItsAge } from './questions/ages.js';
import { authorityIsAsked } from './questions/authority.js';
import { agreementsLeadToChallengesFiguresAndMeasurements } from './questions/chain.js';
import { agreementsTraceToTheRegioplan } from './questions/contract.js';
import { contractsSayWhatIsInThem } from './questions/contract-content.js';
import { correctionsShow } from './questions/corrections.js';
import { figuresSayWhatCbsSays } from './questions/figures.js';
import { hospitalAsks } from './questions/hospital.js';
import { municipalityAsks } from './questions/municipality.js';
import { networksAnswer } from './questions/networks.js';
import { nobodyIsMandatedInAmsterdam } from './questions/open-mandate.js';
import { nobodyIsReal } from './questions/people.js';
import { bothSidesWereMandated } from './questions/signing.js';
import { organisationsChange } from './questions/through-time.js';

// One graph for all: filling it takes longer than asking.
let graph: WholeGraph;

beforeAll(async () => {
  graph = await startWholeGraph({ exampleData: true });
});

afterAll(() => graph.close());

async function ask<T>(...question: Parameters<WholeGraph['ask']>): Promise<T> {
  const { data, errors } = await graph.ask(...question);
  if (errors) throw new Error(JSON.stringify(errors));
  return data as T;
}

describe('a municipality asks', () => {
  municipalityAsks(ask);
});
describe('wijk networks', () => {
  networksAnswer(ask);
});
describe('a hospital asks', () => {
  hospitalAsks(ask);
});
describe('in Amsterdam', () => {
  nobodyIsMandatedInAmsterdam(ask);
});
describe('agreements trace to the regioplan', () => {
  agreementsTraceToTheRegioplan(ask);
});
describe('contracts say what is in them', () => {
  contractsSayWhatIsInThem(ask);
});
describe('agreements lead to challenges, figures and measurements', () => {
  agreementsLeadToChallengesFiguresAndMeasurements(ask);
});
describe('both sides were mandated', () => {
  bothSidesWereMandated(ask);
});
describe('authority is asked', () => {
  authorityIsAsked(ask);
});
describe('organisations change', () => {
  organisationsChange(ask);
});
describe('corrections show', () => {
  correctionsShow(ask);
});
describe('figures say what CBS says', () => {
  figuresSayWhatCbsSays(ask);
});
describe('nobody is real', () => {
  nobodyIsReal(ask);
});
describe('every fact says its age', () => {
  everyFactSaysItsAge(ask);
});
