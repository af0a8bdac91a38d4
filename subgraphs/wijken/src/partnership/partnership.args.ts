import { idArgument, PageArgs, type Order } from '@regiograaf/subgraph-kit';
import { ArgsType, Field, ID } from 'type-graphql';
import { CareDomain } from './care-domain.js';

@ArgsType()
export class PartnershipsArgs extends PageArgs {
  @Field(() => CareDomain, { nullable: true, description: 'Only in this field of care or welfare (domein).' })
  domain?: CareDomain | null;

  @Field(() => ID, { nullable: true, description: 'Only those that are also about this theme (thema).' })
  theme?: string | null;

  @Field(() => Boolean, { nullable: true, description: 'True: only those of preferred providers; false: only those of others (voorkeursaanbieder).' })
  preferredProvider?: boolean | null;
}

/** By domain, and within it by organisation. */
export const BY_DOMAIN: Order = { name: 'DOMAIN', by: ['domain', 'organisationId'] };

/**
 * The arguments as conditions on partnerships that hold on the date.
 *
 * @throws BAD_USER_INPUT
 */
export function partnershipConditions({ domain, theme, preferredProvider }: Pick<PartnershipsArgs, 'domain' | 'theme' | 'preferredProvider'>): object {
  return {
    status: 'ACTIVE',
    ...(domain == null ? {} : { domain }),
    ...(preferredProvider == null ? {} : { preferredProvider }),
    ...(theme == null ? {} : { themeIds: { $contains: [idArgument('theme', theme, ['theme'])] } }),
  };
}
