import { Context, inputError, loadAll, Language } from '@regiograaf/subgraph-kit';
import { Arg, Args, ArgsType, Ctx, Field, FieldResolver, Int, Resolver, Root } from 'type-graphql';
import { Region } from '../external/region.js';
import { Mandate } from '../mandate/mandate.js';
import { Post } from '../post/post.js';
import { Theme } from '../theme/theme.js';
import { GovernanceSignal } from './governance-signal.js';
import { loadGovernanceFacts } from './load-facts.js';
import { GovernanceSignalKind } from './signal-kind.js';
import { signals } from './signals.js';

const LANGUAGE = 'In which language; Dutch unless given (taal).';
const MOST_DAYS = 3660;

@ArgsType()
class GovernanceSignalsArgs {
  @Field(() => Int, { defaultValue: 90, description: 'Mandates that end within this many days count as expiring (verloopt binnen).' })
  expiringWithinDays!: number;

  @Field(() => [GovernanceSignalKind], { nullable: true, description: 'Only these kinds; all unless given (soorten).' })
  kinds?: GovernanceSignalKind[];
}

@Resolver(() => Region)
export class RegionSignalsResolver {
  @FieldResolver(() => [GovernanceSignal], {
    nullable: true,
    description: 'What needs attention in who speaks for whom here: vacant posts, mandates that end, gaps and what nobody confirmed; the most urgent first (signalen).',
  })
  async governanceSignals(
    @Root() { id }: Region,
    @Ctx() context: Context,
    @Args(() => GovernanceSignalsArgs) { expiringWithinDays, kinds }: GovernanceSignalsArgs,
  ): Promise<GovernanceSignal[]> {
    const options = { validOn: context.moments.validOn, expiringWithinDays: daysArgument(expiringWithinDays) };
    const found = signals(await loadGovernanceFacts(context, id), options, kinds ?? undefined);
    return found.map(({ message, whatToDo, ...signal }) => Object.assign(new GovernanceSignal(), signal, { texts: { message, whatToDo } }));
  }
}

@Resolver(() => GovernanceSignal)
export class GovernanceSignalResolver {
  @FieldResolver(() => [Mandate], { description: 'The mandates that it is about (mandaten).' })
  mandates(@Root() { records }: GovernanceSignal, @Ctx() context: Context): Promise<Mandate[]> {
    return loadAll(context, Mandate, idsOf('mandate', records));
  }

  @FieldResolver(() => [Post], { description: 'The posts that it is about (functies).' })
  posts(@Root() { records }: GovernanceSignal, @Ctx() context: Context): Promise<Post[]> {
    return loadAll(context, Post, idsOf('post', records));
  }

  @FieldResolver(() => [Theme], { description: 'The themes that it is about (thema’s).' })
  themes(@Root() { records }: GovernanceSignal, @Ctx() context: Context): Promise<Theme[]> {
    return loadAll(context, Theme, idsOf('theme', records));
  }

  @FieldResolver(() => String, { description: 'What is the matter (melding).' })
  message(@Root() { texts }: GovernanceSignal, @Arg('lang', () => Language, { defaultValue: Language.NL, description: LANGUAGE }) lang: Language): string {
    return texts.message[lang];
  }

  @FieldResolver(() => String, { description: 'What can be done about it (handelingsadvies).' })
  whatToDo(@Root() { texts }: GovernanceSignal, @Arg('lang', () => Language, { defaultValue: Language.NL, description: LANGUAGE }) lang: Language): string {
    return texts.whatToDo[lang];
  }
}

function idsOf(prefix: string, records: readonly string[]): string[] {
  return records.filter((id) => id.startsWith(`${prefix}:`));
}

function daysArgument(days: number): number {
  if (days >= 0 && days <= MOST_DAYS) return days;
  throw inputError({ argument: 'expiringWithinDays', expected: `a number of days from 0 to ${MOST_DAYS}`, found: days });
}
