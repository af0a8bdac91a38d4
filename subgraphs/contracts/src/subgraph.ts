import { defineSubgraph } from '@regiograaf/subgraph-kit';
import { ActivityResolver } from './activity/activity.resolver.js';
import { agreementFile } from './agreement/agreement.delivery.js';
import { Agreement } from './agreement/agreement.js';
import { AgreementResolver, ContractAgreementsResolver } from './agreement/agreement.resolver.js';
import { contractFile } from './contract/contract.delivery.js';
import { Contract } from './contract/contract.js';
import { ContractResolver } from './contract/contract.resolver.js';
import { Activity } from './external/activity.js';
import { Organisation } from './external/organisation.js';
import { Region } from './external/region.js';
import { OrganisationResolver } from './organisation/organisation.resolver.js';
import { partyFile } from './party/party.delivery.js';
import { ContractParty } from './party/party.js';
import { ContractPartyResolver } from './party/party.resolver.js';
import { RegionResolver } from './region/region.resolver.js';
import { segmentFile } from './segment/segment.delivery.js';
import { ContractSegment } from './segment/segment.js';
import { ContractSegmentResolver } from './segment/segment.resolver.js';

export const subgraph = defineSubgraph({
  name: 'contracts',
  maintainer: Organisation,
  migrations: new URL('../migrations/', import.meta.url),
  entities: [Contract, ContractParty, ContractSegment, Agreement],
  external: [Region, Organisation, Activity],
  resolvers: [
    ContractResolver,
    ContractPartyResolver,
    ContractSegmentResolver,
    AgreementResolver,
    ContractAgreementsResolver,
    RegionResolver,
    OrganisationResolver,
    ActivityResolver,
  ],
  files: [contractFile, partyFile, segmentFile, agreementFile],
});
