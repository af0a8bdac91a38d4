import { defineSubgraph } from '@regiograaf/subgraph-kit';
import { areaReference } from './area/load-area.js';
import { buurtFile } from './buurt/buurt.delivery.js';
import { Buurt } from './buurt/buurt.js';
import { BuurtResolver, MunicipalityBuurtenResolver, WijkBuurtenResolver } from './buurt/buurt.resolver.js';
import { Organisation } from './external/organisation.js';
import { municipalityFile } from './municipality/municipality.delivery.js';
import { Municipality } from './municipality/municipality.js';
import { MunicipalityResolver } from './municipality/municipality.resolver.js';
import { partnershipFile } from './partnership/partnership.delivery.js';
import { Partnership } from './partnership/partnership.js';
import { PartnershipResolver, PlacePartnershipsResolver } from './partnership/partnership.resolver.js';
import { SharedPartnerResolver } from './shared-partner/shared-partner.resolver.js';
import { wijkFile } from './wijk/wijk.delivery.js';
import { Wijk } from './wijk/wijk.js';
import { MunicipalityWijkenResolver, WijkResolver } from './wijk/wijk.resolver.js';
import { wijkgroepFile } from './wijkgroep/wijkgroep.delivery.js';
import { Wijkgroep } from './wijkgroep/wijkgroep.js';
import { AreaWijkgroepenResolvers, WijkgroepResolver } from './wijkgroep/wijkgroep.resolver.js';

export const subgraph = defineSubgraph({
  name: 'wijken',
  maintainer: Organisation,
  migrations: new URL('../migrations/', import.meta.url),
  entities: [Municipality, Wijk, Buurt, Wijkgroep, Partnership],
  references: { Municipality: areaReference(Municipality), Wijk: areaReference(Wijk), Buurt: areaReference(Buurt) },
  resolvers: [
    MunicipalityResolver,
    WijkResolver,
    MunicipalityWijkenResolver,
    BuurtResolver,
    MunicipalityBuurtenResolver,
    WijkBuurtenResolver,
    WijkgroepResolver,
    ...AreaWijkgroepenResolvers,
    PartnershipResolver,
    PlacePartnershipsResolver,
    SharedPartnerResolver,
  ],
  files: [municipalityFile, wijkFile, buurtFile, wijkgroepFile, partnershipFile],
});
