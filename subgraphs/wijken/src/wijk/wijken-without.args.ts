import { inputError } from '@regiograaf/subgraph-kit';
import { ArgsType, Field, Int } from 'type-graphql';
import { AreaListArgs } from '../area/area.args.js';
import { CareDomain } from '../partnership/care-domain.js';
import type { Lack } from './lacking.js';

const FIRST_YEAR = 2000;
const LAST_YEAR = 2100;

@ArgsType()
export class WijkenWithoutArgs extends AreaListArgs {
  @Field(() => CareDomain, { nullable: true, description: 'Without a partnership that counts for it in this field of care or welfare (domein).' })
  partnerIn?: CareDomain | null;

  @Field(() => Boolean, {
    nullable: true,
    description: 'True: without a wijkgroep in it that has a wijkcoordinator or wijkmanager; one that is only proposed, or vacant, does not count (coördinator).',
  })
  coordinator?: boolean | null;

  @Field(() => Int, { nullable: true, description: 'Without a wijkgroep in it that has an agenda of this year (jaaragenda).' })
  yearAgenda?: number | null;
}

/**
 * What the wijken are to lack.
 *
 * @throws BAD_USER_INPUT
 */
export function askedLack({ partnerIn, coordinator, yearAgenda }: WijkenWithoutArgs): Lack {
  if (yearAgenda != null && (yearAgenda < FIRST_YEAR || yearAgenda > LAST_YEAR)) {
    throw inputError({ argument: 'yearAgenda', expected: `a year from ${FIRST_YEAR} to ${LAST_YEAR}`, found: yearAgenda });
  }
  if (coordinator === false) throw inputError({ argument: 'coordinator', expected: 'true, or to be left out' });
  if (partnerIn == null && coordinator == null && yearAgenda == null) {
    throw inputError({ argument: 'partnerIn', expected: 'at least one of `partnerIn`, `coordinator` and `yearAgenda`' });
  }
  return { partnerIn: partnerIn ?? null, coordinator: coordinator ?? null, yearAgenda: yearAgenda ?? null };
}
