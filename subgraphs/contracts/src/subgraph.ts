import { defineSubgraph } from '@regiograaf/subgraph-kit';
import { ActivityResolver } from './activity/activity.resolver.js';
import { agreementFile } from './agreement/agreement.delivery.js';
import { Agreement } from './agreement/agreement.js';
import { AgreementResolver, ContractAgreementsResolver } from './agreement/agreement.resolver.js';
import { conditionFile } from './condition/condition.delivery.js';
import { Condition } from './condition/condition.js';
import { ConditionResolver, ContractConditionsResolver, RegionConditionsResolver } from './condition/condition.resolver.js';
import { contractFile } from './contract/contract.delivery.js';
import { Contract } from './contract/contract.js';
import { ContractResolver } from './contract/contract.resolver.js';
import { Activity } from './external/activity.js';
import { Challenge } from './external/challenge.js';
import { Organisation } from './external/organisation.js';
import { Regioplan } from './external/regioplan.js';
import { Region } from './external/region.js';
import { measurementFile } from './measurement/measurement.delivery.js';
import { Measurement } from './measurement/measurement.js';
import { IndicatorMeasurementsResolver, MeasurementResolver } from './measurement/measurement.resolver.js';
import { AgreementIndicatorsResolver, ContractIndicatorsResolver } from './monitoring/indicators.resolver.js';
import { monitoringIndicatorFile } from './monitoring/monitoring-indicator.delivery.js';
import { MonitoringIndicator } from './monitoring/monitoring-indicator.js';
import { MonitoringIndicatorResolver } from './monitoring/monitoring-indicator.resolver.js';
import { fundingFile } from './funding/funding.delivery.js';
import { Funding } from './funding/funding.js';
import { AgreementFundingResolver, ContractFundingResolver, FundingResolver, ModuleFundingResolver } from './funding/funding.resolver.js';
import { ContractHorizonResolver, RegioplanContractsResolver } from './horizon/horizon.resolver.js';
import { planFile } from './horizon/plan.delivery.js';
import { Plan } from './horizon/plan.js';
import { memberFile, organisationFormFile, practiceAreaFile } from './member/member.delivery.js';
import { moduleFile } from './module/module.delivery.js';
import { Module } from './module/module.js';
import { ContractModulesResolver, ModuleResolver } from './module/module.resolver.js';
import { moduleUptakeFile } from './module-uptake/module-uptake.delivery.js';
import { ModuleUptake } from './module-uptake/module-uptake.js';
import { ModuleUptakeResolver, UptakeByOrganisationResolver, UptakeOfModuleResolver } from './module-uptake/module-uptake.resolver.js';
import { OrganisationResolver } from './organisation/organisation.resolver.js';
import { partyFile } from './party/party.delivery.js';
import { ContractParty } from './party/party.js';
import { ContractPartyResolver } from './party/party.resolver.js';
import { RegionResolver } from './region/region.resolver.js';
import { ContractSignalResolver, ContractSignalsResolver, RegionContractSignalsResolver } from './signal/contract-signal.resolver.js';
import { segmentFile } from './segment/segment.delivery.js';
import { ContractSegment } from './segment/segment.js';
import { ContractSegmentResolver } from './segment/segment.resolver.js';
import { supportServiceFile, supportUseFile } from './support/support.delivery.js';
import { SupportService } from './support/support-service.js';
import { ContractSupportResolver, RegionSupportResolver, SupportServiceResolver } from './support/support-service.resolver.js';
import { SupportUse } from './support/support-use.js';
import { SupportUseResolver, UseByOrganisationResolver, UseOfServiceResolver } from './support/support-use.resolver.js';
import { negotiationStageFile } from './stage/negotiation-stage.delivery.js';
import { NegotiationStage } from './stage/negotiation-stage.js';
import { ContractStagesResolver, NegotiationStageResolver } from './stage/negotiation-stage.resolver.js';
import { planActivityFile } from './trace/plan-activity.delivery.js';
import { PlanActivity } from './trace/plan-activity.js';
import { AgreementChallengesResolver, ChallengeAgreementsResolver } from './trace/trace.resolver.js';

export const subgraph = defineSubgraph({
  name: 'contracts',
  maintainer: Organisation,
  migrations: new URL('../migrations/', import.meta.url),
  entities: [
    Contract,
    Plan,
    ContractParty,
    ContractSegment,
    Agreement,
    Module,
    ModuleUptake,
    SupportService,
    SupportUse,
    MonitoringIndicator,
    Measurement,
    Funding,
    NegotiationStage,
    Condition,
    PlanActivity,
  ],
  external: [Region, Regioplan, Organisation, Activity, Challenge],
  resolvers: [
    ContractResolver,
    ContractPartyResolver,
    ContractSegmentResolver,
    AgreementResolver,
    ContractAgreementsResolver,
    ModuleResolver,
    ContractModulesResolver,
    ModuleUptakeResolver,
    UptakeOfModuleResolver,
    UptakeByOrganisationResolver,
    SupportServiceResolver,
    ContractSupportResolver,
    RegionSupportResolver,
    SupportUseResolver,
    UseOfServiceResolver,
    UseByOrganisationResolver,
    ContractHorizonResolver,
    RegioplanContractsResolver,
    ContractSignalsResolver,
    RegionContractSignalsResolver,
    ContractSignalResolver,
    NegotiationStageResolver,
    ContractStagesResolver,
    ConditionResolver,
    ContractConditionsResolver,
    RegionConditionsResolver,
    AgreementChallengesResolver,
    ChallengeAgreementsResolver,
    MonitoringIndicatorResolver,
    AgreementIndicatorsResolver,
    ContractIndicatorsResolver,
    MeasurementResolver,
    IndicatorMeasurementsResolver,
    FundingResolver,
    ContractFundingResolver,
    ModuleFundingResolver,
    AgreementFundingResolver,
    RegionResolver,
    OrganisationResolver,
    ActivityResolver,
  ],
  // First what others are checked against: a rule is silent on what it does not know yet.
  files: [
    planFile,
    planActivityFile,
    memberFile,
    organisationFormFile,
    practiceAreaFile,
    contractFile,
    negotiationStageFile,
    partyFile,
    segmentFile,
    agreementFile,
    moduleFile,
    moduleUptakeFile,
    supportServiceFile,
    supportUseFile,
    monitoringIndicatorFile,
    measurementFile,
    fundingFile,
    conditionFile,
  ],
});
