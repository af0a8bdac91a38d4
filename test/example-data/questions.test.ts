import { afterAll, beforeAll, describe, expect } from '@jest/globals';
import { startWholeGraph, type WholeGraph } from '../testing/whole-graph.js';
import type { Ask } from './questions/asking.js';
import { agreementsTraceToTheRegioplan } from './questions/contract.js';
import { correctionsShow } from './questions/corrections.js';
import { figuresSayWhatCbsSays } from './questions/figures.js';
import { hospitalAsks } from './questions/hospital.js';
import { municipalityAsks } from './questions/municipality.js';
import { nobodyIsMandatedInAmsterdam } from './questions/open-mandate.js';
import { nobodyIsReal } from './questions/people.js';

// One graph for all: filling it takes longer than asking.
let graph: WholeGraph;

beforeAll(async () => {
  graph = await startWholeGraph({ exampleData: true });
});

afterAll(() => graph.close());

const ask: Ask = async (query, variables, caller) => {
  const { data, errors } = await graph.ask(query, variables, caller);
  expect(errors).toBeUndefined();
  return data;
};

describe('a municipality asks', () => municipalityAsks(ask));
describe('a hospital asks', () => hospitalAsks(ask));
describe('in Amsterdam', () => nobodyIsMandatedInAmsterdam(ask));
describe('agreements trace to the regioplan', () => agreementsTraceToTheRegioplan(ask));
describe('corrections show', () => correctionsShow(ask));
describe('figures say what CBS says', () => figuresSayWhatCbsSays(ask));
describe('nobody is real', () => nobodyIsReal(ask));
