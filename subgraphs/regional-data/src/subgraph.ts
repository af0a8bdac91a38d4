import { defineSubgraph } from '@regiograaf/subgraph-kit';
import { ChallengeActivitiesResolver, RegioplanActivitiesResolver } from './activity/activities.resolver.js';
import { activityFile } from './activity/activity.delivery.js';
import { Activity } from './activity/activity.js';
import { ActivityResolver } from './activity/activity.resolver.js';
import { buurtFile, municipalityFile, wijkFile } from './area/area.delivery.js';
import { AreaResolvers } from './area/area.resolver.js';
import { challengeFile } from './challenge/challenge.delivery.js';
import { Challenge } from './challenge/challenge.js';
import { ChallengeResolver } from './challenge/challenge.resolver.js';
import { RegiobeeldChallengesResolver, RegionChallengesResolver } from './challenge/challenges.resolver.js';
import { ComparisonResolver } from './comparison/comparison.resolver.js';
import { ComputedFiguresResolvers } from './computed-figure/computed-figures.resolver.js';
import { CoverageResolver } from './coverage/coverage.resolver.js';
import { Buurt } from './external/buurt.js';
import { Coverage } from './external/coverage.js';
import { LocalArea } from './external/local-area.js';
import { Municipality } from './external/municipality.js';
import { Organisation } from './external/organisation.js';
import { Wijk } from './external/wijk.js';
import { GuideResolver, ObstacleAdviceResolver, RegiobeeldElementAdviceResolver, RegioplanElementAdviceResolver } from './guide/guide.resolver.js';
import { indicatorFile } from './indicator/indicator.delivery.js';
import { Indicator } from './indicator/indicator.js';
import { IndicatorResolver } from './indicator/indicator.resolver.js';
import { areaSuccessionFile } from './lineage/area-succession.delivery.js';
import { localAreaFile } from './local-area/local-area.delivery.js';
import { LocalAreaExtent } from './local-area/local-area-extent.js';
import { figureById } from './observation/figures.js';
import { areaFigureFile, figureFile } from './observation/observation.delivery.js';
import { Observation } from './observation/observation.js';
import { ObservationResolver } from './observation/observation.resolver.js';
import { obstacleFile } from './obstacle/obstacle.delivery.js';
import { Obstacle } from './obstacle/obstacle.js';
import { ObstacleResolver, RegionObstaclesResolver, RegioplanObstaclesResolver } from './obstacle/obstacle.resolver.js';
import { preconditionFile } from './precondition/precondition.delivery.js';
import { Precondition } from './precondition/precondition.js';
import { PreconditionResolver, RegioplanPreconditionsResolver } from './precondition/precondition.resolver.js';
import { regiobeeldFile } from './regiobeeld/regiobeeld.delivery.js';
import { Regiobeeld } from './regiobeeld/regiobeeld.js';
import { RegiobeeldResolver, RegionRegiobeeldenResolver } from './regiobeeld/regiobeeld.resolver.js';
import { regiobeeldElementFile } from './regiobeeld-element/regiobeeld-element.delivery.js';
import { RegiobeeldElement } from './regiobeeld-element/regiobeeld-element.js';
import { RegiobeeldElementsResolver } from './regiobeeld-element/regiobeeld-element.resolver.js';
import { regionFile } from './region/region.delivery.js';
import { Region } from './region/region.js';
import { RegionResolver } from './region/region.resolver.js';
import { RegionRegioplannenResolver } from './regioplan/region-regioplannen.resolver.js';
import { regioplanFile } from './regioplan/regioplan.delivery.js';
import { Regioplan } from './regioplan/regioplan.js';
import { RegiobeeldRegioplannenResolver, RegioplanResolver } from './regioplan/regioplan.resolver.js';
import { regioplanElementFile } from './regioplan-element/regioplan-element.delivery.js';
import { RegioplanElement } from './regioplan-element/regioplan-element.js';
import { RegioplanElementsResolver } from './regioplan-element/regioplan-element.resolver.js';
import { PlanSignalResolver, RegionPlanSignalsResolver } from './signal/plan-signal.resolver.js';
import { SearchResolver } from './search/search.resolver.js';

export const subgraph = defineSubgraph({
  name: 'regional-data',
  maintainer: Organisation,
  migrations: new URL('../migrations/', import.meta.url),
  entities: [Region, Indicator, Observation, Regiobeeld, Challenge, Regioplan, Activity, RegiobeeldElement, RegioplanElement, Obstacle, Precondition, LocalAreaExtent],
  external: [Municipality, Wijk, Buurt, LocalArea, Coverage],
  references: { Observation: ({ id }, context) => figureById(context, id) },
  resolvers: [
    ...AreaResolvers,
    CoverageResolver,
    SearchResolver,
    RegionResolver,
    ...ComputedFiguresResolvers,
    ComparisonResolver,
    RegionRegiobeeldenResolver,
    RegionRegioplannenResolver,
    RegionChallengesResolver,
    IndicatorResolver,
    ObservationResolver,
    RegiobeeldResolver,
    RegiobeeldChallengesResolver,
    RegiobeeldRegioplannenResolver,
    ChallengeResolver,
    ChallengeActivitiesResolver,
    RegioplanResolver,
    RegioplanActivitiesResolver,
    ActivityResolver,
    RegiobeeldElementsResolver,
    RegioplanElementsResolver,
    ObstacleResolver,
    RegionObstaclesResolver,
    RegioplanObstaclesResolver,
    PreconditionResolver,
    RegioplanPreconditionsResolver,
    RegionPlanSignalsResolver,
    PlanSignalResolver,
    GuideResolver,
    RegiobeeldElementAdviceResolver,
    RegioplanElementAdviceResolver,
    ObstacleAdviceResolver,
  ],
  files: [
    municipalityFile,
    wijkFile,
    buurtFile,
    areaSuccessionFile,
    localAreaFile,
    regionFile,
    indicatorFile,
    figureFile,
    areaFigureFile,
    regiobeeldFile,
    challengeFile,
    regioplanFile,
    activityFile,
    regiobeeldElementFile,
    regioplanElementFile,
    obstacleFile,
    preconditionFile,
  ],
});
