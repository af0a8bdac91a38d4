import { Context, Language, loadAll } from '@regiograaf/subgraph-kit';
import { Arg, Ctx, FieldResolver, Resolver, Root } from 'type-graphql';
import { Activity } from '../activity/activity.js';
import { Challenge } from '../challenge/challenge.js';
import { Precondition } from '../precondition/precondition.js';
import { Regiobeeld } from '../regiobeeld/regiobeeld.js';
import { Region } from '../region/region.js';
import { Regioplan } from '../regioplan/regioplan.js';
import { loadPlanFacts } from './load-plan-facts.js';
import { PlanSignalKind } from './plan-signal-kind.js';
import { PlanSignal } from './plan-signal.js';
import { signals } from './signals.js';

const LANGUAGE = 'In which language; Dutch unless given (taal).';

@Resolver(() => Region)
export class RegionPlanSignalsResolver {
  @FieldResolver(() => [PlanSignal], {
    description: 'What needs attention in its regiobeeld and regioplannen: challenges that nothing addresses, activities past their date, plans that were overtaken; the most urgent first (signalen).',
  })
  async planSignals(
    @Root() { id }: Region,
    @Ctx() context: Context,
    @Arg('kinds', () => [PlanSignalKind], { nullable: true, description: 'Only these kinds; all unless given (soorten).' }) kinds?: PlanSignalKind[],
  ): Promise<PlanSignal[]> {
    const found = signals(await loadPlanFacts(context, id), kinds ?? undefined);
    return found.map(({ message, whatToDo, ...signal }) => Object.assign(new PlanSignal(), signal, { texts: { message, whatToDo } }));
  }
}

@Resolver(() => PlanSignal)
export class PlanSignalResolver {
  @FieldResolver(() => [Challenge], { description: 'The challenges that it is about (uitdagingen).' })
  challenges(@Root() { records }: PlanSignal, @Ctx() context: Context): Promise<Challenge[]> {
    return loadAll(context, Challenge, idsOf('challenge', records));
  }

  @FieldResolver(() => [Activity], { description: 'The activities that it is about (activiteiten).' })
  activities(@Root() { records }: PlanSignal, @Ctx() context: Context): Promise<Activity[]> {
    return loadAll(context, Activity, idsOf('activity', records));
  }

  @FieldResolver(() => [Regiobeeld], { description: 'The regiobeelden that it is about (regiobeelden).' })
  regiobeelden(@Root() { records }: PlanSignal, @Ctx() context: Context): Promise<Regiobeeld[]> {
    return loadAll(context, Regiobeeld, idsOf('regiobeeld', records));
  }

  @FieldResolver(() => [Regioplan], { description: 'The regioplannen that it is about (regioplannen).' })
  regioplannen(@Root() { records }: PlanSignal, @Ctx() context: Context): Promise<Regioplan[]> {
    return loadAll(context, Regioplan, idsOf('regioplan', records));
  }

  @FieldResolver(() => [Precondition], { description: 'The preconditions that it is about (randvoorwaarden).' })
  preconditions(@Root() { records }: PlanSignal, @Ctx() context: Context): Promise<Precondition[]> {
    return loadAll(context, Precondition, idsOf('precondition', records));
  }

  @FieldResolver(() => String, { description: 'What is the matter (melding).' })
  message(@Root() { texts }: PlanSignal, @Arg('lang', () => Language, { defaultValue: Language.NL, description: LANGUAGE }) lang: Language): string {
    return texts.message[lang];
  }

  @FieldResolver(() => String, { description: 'What can be done about it (handelingsadvies).' })
  whatToDo(@Root() { texts }: PlanSignal, @Arg('lang', () => Language, { defaultValue: Language.NL, description: LANGUAGE }) lang: Language): string {
    return texts.whatToDo[lang];
  }
}

function idsOf(prefix: string, records: readonly string[]): string[] {
  return records.filter((id) => id.startsWith(`${prefix}:`));
}
