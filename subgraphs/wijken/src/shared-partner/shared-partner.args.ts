import { idsArgument, inputError } from '@regiograaf/subgraph-kit';
import { ArgsType, Field, ID, Int } from 'type-graphql';
import { PartnershipsArgs } from '../partnership/partnership.args.js';
import { PLACE_PREFIXES } from '../place/place.js';

const FEWEST_PLACES = 2;
const MOST_PLACES = 25;

@ArgsType()
export class SharedPartnersArgs extends PartnershipsArgs {
  @Field(() => [ID], {
    description: `Ids of ${FEWEST_PLACES} to ${MOST_PLACES} different areas or wijkgroepen, of which none lies in another (plekken).`,
  })
  between!: string[];

  @Field(() => Int, { nullable: true, description: `In how many of the places at least, from ${FEWEST_PLACES}; in all unless given (minimum).` })
  minimum?: number | null;
}

/**
 * Checks what can be checked without looking anything up.
 *
 * @throws BAD_USER_INPUT
 */
export function checkedPlaces({ between, minimum }: SharedPartnersArgs): { places: string[]; minimum: number } {
  const expected = `${FEWEST_PLACES} to ${MOST_PLACES} different places`;
  if (between.length < FEWEST_PLACES || between.length > MOST_PLACES) throw inputError({ argument: 'between', expected, found: between.length });
  const places = idsArgument('between', between, PLACE_PREFIXES);
  const double = places.find((place, index) => places.indexOf(place) !== index);
  if (double !== undefined) throw inputError({ argument: 'between', expected, found: `${double} twice` });
  const most = places.length;
  if (minimum != null && (minimum < FEWEST_PLACES || minimum > most)) {
    throw inputError({ argument: 'minimum', expected: `a number from ${FEWEST_PLACES} to ${most}, how many places are given`, found: minimum });
  }
  return { places, minimum: minimum ?? most };
}
