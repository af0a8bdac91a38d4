import { defineSubgraph } from '@regiograaf/subgraph-kit';
import { Region } from './external/region.js';
import { organisationFile } from './organisation/organisation.delivery.js';
import { Organisation } from './organisation/organisation.js';
import { OrganisationResolver } from './organisation/organisation.resolver.js';

export const subgraph = defineSubgraph({
  name: 'organisations',
  maintainer: Organisation,
  migrations: new URL('../migrations/', import.meta.url),
  entities: [Organisation],
  external: [Region],
  resolvers: [OrganisationResolver],
  files: [organisationFile],
});
