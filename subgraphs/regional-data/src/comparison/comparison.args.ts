import { idsArgument, inputError } from '@regiograaf/subgraph-kit';
import { ArgsType, Field, ID, Int } from 'type-graphql';

const MOST_PLACES = 50;
const MOST_INDICATORS = 20;
const MOST_YEARS = 25;
const MOST_FIGURES = 2_500;

const PLACES = ['municipality', 'wijk', 'buurt', 'localarea', 'region'];

@ArgsType()
export class ComparisonArgs {
  @Field(() => [ID], { description: `Ids of 1 to ${MOST_PLACES} different areas, local areas and regions (plekken).` })
  places!: string[];

  @Field(() => [ID], { description: `Ids of 1 to ${MOST_INDICATORS} different indicators, e.g. \`indicator:inhabitants\` (indicatoren).` })
  indicators!: string[];

  @Field(() => Int, { description: 'The first year (eerste jaar).' })
  from!: number;

  @Field(() => Int, { description: `The last year; at most ${MOST_YEARS} years in all (laatste jaar).` })
  to!: number;
}

export interface Comparison {
  places: string[];
  indicators: string[];
  /** In order. */
  years: number[];
}

/**
 * What is to be compared: at most 2,500 figures.
 *
 * @throws BAD_USER_INPUT
 */
export function askedComparison({ places, indicators, from, to }: ComparisonArgs): Comparison {
  const asked = {
    places: distinct('places', idsArgument('places', places, PLACES), MOST_PLACES),
    indicators: distinct('indicators', idsArgument('indicators', indicators, ['indicator']), MOST_INDICATORS),
    years: yearsOf(from, to),
  };
  const figures = asked.places.length * asked.indicators.length * asked.years.length;
  if (figures <= MOST_FIGURES) return asked;
  throw inputError({ argument: 'places', expected: `places, indicators and years that make at most ${MOST_FIGURES} figures`, found: figures });
}

function distinct(argument: string, ids: string[], most: number): string[] {
  const expected = `1 to ${most} different ids`;
  if (ids.length < 1 || ids.length > most) throw inputError({ argument, expected, found: ids.length });
  const double = ids.find((id, at) => ids.indexOf(id) !== at);
  if (double !== undefined) throw inputError({ argument, expected, found: `${double} twice` });
  return ids;
}

function yearsOf(from: number, to: number): number[] {
  for (const [argument, year] of Object.entries({ from, to })) {
    if (year < 1900 || year > 2199) throw inputError({ argument, expected: 'a year as YYYY', found: year });
  }
  const many = to - from + 1;
  if (many < 1 || many > MOST_YEARS) throw inputError({ argument: 'to', expected: `a year from ${from} to ${from + MOST_YEARS - 1}`, found: to });
  return Array.from({ length: many }, (_, at) => from + at);
}
