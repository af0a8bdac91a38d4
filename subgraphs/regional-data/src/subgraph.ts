import { defineSubgraph } from '@regiograaf/subgraph-kit';
import { ChallengeActivitiesResolver, RegioplanActivitiesResolver } from './activity/activities.resolver.js';
import { activityFile } from './activity/activity.delivery.js';
import { Activity } from './activity/activity.js';
import { ActivityResolver } from './activity/activity.resolver.js';
import { buurtFile, municipalityFile, wijkFile } from './area/area.delivery.js';
import { areaResolver } from './area/area.resolver.js';
import { challengeFile } from './challenge/challenge.delivery.js';
import { Challenge } from './challenge/challenge.js';
import { ChallengeResolver } from './challenge/challenge.resolver.js';
import { RegiobeeldChallengesResolver, RegionChallengesResolver } from './challenge/challenges.resolver.js';
import { Buurt } from './external/buurt.js';
import { Municipality } from './external/municipality.js';
import { Organisation } from './external/organisation.js';
import { Wijk } from './external/wijk.js';
import { indicatorFile } from './indicator/indicator.delivery.js';
import { Indicator } from './indicator/indicator.js';
import { IndicatorResolver } from './indicator/indicator.resolver.js';
import { areaFigureFile, figureFile } from './observation/observation.delivery.js';
import { Observation } from './observation/observation.js';
import { ObservationResolver } from './observation/observation.resolver.js';
import { regiobeeldFile } from './regiobeeld/regiobeeld.delivery.js';
import { Regiobeeld } from './regiobeeld/regiobeeld.js';
import { RegiobeeldResolver, RegionRegiobeeldenResolver } from './regiobeeld/regiobeeld.resolver.js';
import { regionFile } from './region/region.delivery.js';
import { Region } from './region/region.js';
import { RegionResolver } from './region/region.resolver.js';
import { RegionRegioplannenResolver } from './regioplan/region-regioplannen.resolver.js';
import { regioplanFile } from './regioplan/regioplan.delivery.js';
import { Regioplan } from './regioplan/regioplan.js';
import { RegiobeeldRegioplannenResolver, RegioplanResolver } from './regioplan/regioplan.resolver.js';

export const subgraph = defineSubgraph({
  name: 'regional-data',
  maintainer: Organisation,
  migrations: new URL('../migrations/', import.meta.url),
  entities: [Region, Indicator, Observation, Regiobeeld, Challenge, Regioplan, Activity],
  external: [Municipality, Wijk, Buurt],
  resolvers: [
    ...[Municipality, Wijk, Buurt].map(areaResolver),
    RegionResolver,
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
  ],
  files: [
    municipalityFile,
    wijkFile,
    buurtFile,
    regionFile,
    indicatorFile,
    figureFile,
    areaFigureFile,
    regiobeeldFile,
    challengeFile,
    regioplanFile,
    activityFile,
  ],
});
