import { Context, idArgument, loadAll, loadOne } from '@regiograaf/subgraph-kit';
import { Arg, Args, Ctx, FieldResolver, ID, Query, Resolver, Root } from 'type-graphql';
import { ComputedFigure } from '../computed-figure/computed-figure.js';
import { loadComputed } from '../computed-figure/load-computed.js';
import { Theme } from '../external/theme.js';
import { Indicator } from '../indicator/indicator.js';
import { askedEdition, EditionArgs } from '../observation/figures.args.js';
import { figuresOf } from '../observation/figures.js';
import { Observation } from '../observation/observation.js';
import { Regiobeeld } from '../regiobeeld/regiobeeld.js';
import { Region } from '../region/region.js';
import { Challenge } from './challenge.js';

@Resolver(() => Challenge)
export class ChallengeResolver {
  @Query(() => Challenge, { nullable: true, description: 'One challenge, whatever its status (uitdaging).' })
  challenge(@Ctx() context: Context, @Arg('id', () => ID, { description: 'E.g. `challenge:example` (identificatie).' }) id: string): Promise<Challenge | null> {
    return loadOne(context, Challenge, idArgument('id', id, ['challenge']));
  }

  @FieldResolver(() => Regiobeeld, { nullable: true, description: 'The regiobeeld that names it (regiobeeld).' })
  regiobeeld(@Root() { regiobeeldId }: Challenge, @Ctx() context: Context): Promise<Regiobeeld | null> {
    return loadOne(context, Regiobeeld, regiobeeldId);
  }

  @FieldResolver(() => Region, { nullable: true, description: 'The region of its regiobeeld (regio).' })
  async region(@Root() challenge: Challenge, @Ctx() context: Context): Promise<Region | null> {
    const regiobeeld = await this.regiobeeld(challenge, context);
    return loadOne(context, Region, regiobeeld?.regionId);
  }

  @FieldResolver(() => [Theme], { nullable: 'items', description: 'The themes that it touches (thema’s).' })
  themes(@Root() { themeIds }: Challenge): Theme[] {
    return themeIds.map((id) => ({ id }));
  }

  @FieldResolver(() => [Indicator], { description: 'The indicators that show it (indicatoren).' })
  indicators(@Root() { indicatorIds }: Challenge, @Ctx() context: Context): Promise<Indicator[]> {
    return loadAll(context, Indicator, indicatorIds);
  }

  @FieldResolver(() => [Observation], { description: 'The figures published of its region itself, for its indicators; `computedFigures` are those that follow from its areas (cijfers).' })
  async figures(@Root() challenge: Challenge, @Ctx() context: Context, @Args(() => EditionArgs) args: EditionArgs): Promise<Observation[]> {
    const edition = askedEdition(args);
    const regiobeeld = await this.regiobeeld(challenge, context);
    return regiobeeld ? figuresOf(context, regiobeeld.regionId, { indicators: challenge.indicatorIds, edition }) : [];
  }

  @FieldResolver(() => [ComputedFigure], { description: 'What its indicators are in its region, computed from the figures of its areas (berekende cijfers).' })
  async computedFigures(@Root() challenge: Challenge, @Ctx() context: Context, @Args(() => EditionArgs) args: EditionArgs): Promise<ComputedFigure[]> {
    const edition = askedEdition(args);
    const regiobeeld = await this.regiobeeld(challenge, context);
    return regiobeeld ? loadComputed(context, regiobeeld.regionId, { indicators: challenge.indicatorIds, edition }) : [];
  }
}
