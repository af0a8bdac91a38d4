import { defineSubgraph } from '@regiograaf/subgraph-kit';
import { agendaItemFile } from './agenda-item/agenda-item.delivery.js';
import { AgendaItem } from './agenda-item/agenda-item.js';
import { AgendaItemResolver, OrganisationAgendaItemsResolver, YearAgendaItemsResolver } from './agenda-item/agenda-item.resolver.js';
import { areaReference } from './area/load-area.js';
import { Border } from './border/border.js';
import { BorderResolvers } from './border/border.resolver.js';
import { buurtFile } from './buurt/buurt.delivery.js';
import { Buurt } from './buurt/buurt.js';
import { BuurtResolver, MunicipalityBuurtenResolver, WijkBuurtenResolver } from './buurt/buurt.resolver.js';
import { consultationFile } from './consultation/consultation.delivery.js';
import { Consultation } from './consultation/consultation.js';
import { ConsultationResolver, PlaceConsultationsResolver } from './consultation/consultation.resolver.js';
import { coverArrangementFile } from './cover-arrangement/cover-arrangement.delivery.js';
import { CoverArrangement } from './cover-arrangement/cover-arrangement.js';
import { CoverArrangementResolver, OrganisationCoverResolver, WijkgroepCoverResolver } from './cover-arrangement/cover-arrangement.resolver.js';
import { coverageReference } from './coverage/coverage.reference.js';
import { AreaCoverageResolvers, CoverageResolver } from './coverage/coverage.resolver.js';
import { Organisation } from './external/organisation.js';
import { localAreaFile } from './local-area/local-area.delivery.js';
import { LocalArea } from './local-area/local-area.js';
import { BuurtLocalAreasResolver, LocalAreaResolver, MunicipalityLocalAreasResolver } from './local-area/local-area.resolver.js';
import { municipalityFile } from './municipality/municipality.delivery.js';
import { Municipality } from './municipality/municipality.js';
import { MunicipalityResolver } from './municipality/municipality.resolver.js';
import { PartnerChangeResolver, PlacePartnerChangesResolver } from './partner-change/partner-change.resolver.js';
import { CountedPartnershipResolver } from './partnership/counted-partnership.resolver.js';
import { OrganisationPartnershipsResolver, PartnershipMunicipalitiesResolver } from './partnership/partner-municipalities.resolver.js';
import { partnershipFile } from './partnership/partnership.delivery.js';
import { Partnership } from './partnership/partnership.js';
import { PartnershipResolver, PlacePartnershipsResolver } from './partnership/partnership.resolver.js';
import { postalAreaFile } from './postal-area/postal-area.delivery.js';
import { PostalArea } from './postal-area/postal-area.js';
import { PostalAreaResolver } from './postal-area/postal-area.resolver.js';
import { SearchResolver } from './search/search.resolver.js';
import { SharedPartnerResolver } from './shared-partner/shared-partner.resolver.js';
import { areaSuccessionFile } from './succession/area-succession.delivery.js';
import { SuccessionResolvers } from './succession/succession.resolver.js';
import { wijkFile } from './wijk/wijk.delivery.js';
import { Wijk } from './wijk/wijk.js';
import { MunicipalityWijkenResolver, WijkResolver } from './wijk/wijk.resolver.js';
import { WijkenWithoutResolver } from './wijk/wijken-without.resolver.js';
import { wijkgroepFile } from './wijkgroep/wijkgroep.delivery.js';
import { Wijkgroep } from './wijkgroep/wijkgroep.js';
import { AreaWijkgroepenResolvers, WijkgroepResolver } from './wijkgroep/wijkgroep.resolver.js';
import { yearAgendaFile } from './year-agenda/year-agenda.delivery.js';
import { YearAgenda } from './year-agenda/year-agenda.js';
import { WijkgroepAgendasResolver, YearAgendaResolver } from './year-agenda/year-agenda.resolver.js';

export const subgraph = defineSubgraph({
  name: 'wijken',
  maintainer: Organisation,
  migrations: new URL('../migrations/', import.meta.url),
  entities: [Municipality, Wijk, Buurt, Border, LocalArea, PostalArea, Wijkgroep, Partnership, YearAgenda, AgendaItem, Consultation, CoverArrangement],
  external: [Organisation],
  references: { Municipality: areaReference(Municipality), Wijk: areaReference(Wijk), Buurt: areaReference(Buurt), Coverage: coverageReference },
  resolvers: [
    MunicipalityResolver,
    WijkResolver,
    MunicipalityWijkenResolver,
    BuurtResolver,
    MunicipalityBuurtenResolver,
    WijkBuurtenResolver,
    ...BorderResolvers,
    ...SuccessionResolvers,
    LocalAreaResolver,
    MunicipalityLocalAreasResolver,
    BuurtLocalAreasResolver,
    WijkgroepResolver,
    ...AreaWijkgroepenResolvers,
    PartnershipResolver,
    PlacePartnershipsResolver,
    CountedPartnershipResolver,
    PartnershipMunicipalitiesResolver,
    OrganisationPartnershipsResolver,
    SharedPartnerResolver,
    PartnerChangeResolver,
    PlacePartnerChangesResolver,
    WijkenWithoutResolver,
    ...AreaCoverageResolvers,
    CoverageResolver,
    SearchResolver,
    PostalAreaResolver,
    YearAgendaResolver,
    WijkgroepAgendasResolver,
    AgendaItemResolver,
    YearAgendaItemsResolver,
    OrganisationAgendaItemsResolver,
    ConsultationResolver,
    PlaceConsultationsResolver,
    CoverArrangementResolver,
    WijkgroepCoverResolver,
    OrganisationCoverResolver,
  ],
  files: [
    municipalityFile,
    wijkFile,
    buurtFile,
    areaSuccessionFile,
    localAreaFile,
    postalAreaFile,
    wijkgroepFile,
    partnershipFile,
    yearAgendaFile,
    agendaItemFile,
    consultationFile,
    coverArrangementFile,
  ],
});
