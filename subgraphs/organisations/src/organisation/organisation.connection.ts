import { connectionOf, type Page } from '@regiograaf/subgraph-kit';
import type { ClassType } from 'type-graphql';
import { Organisation } from './organisation.js';

export const OrganisationConnection: ClassType<Page<Organisation>> = connectionOf(Organisation, { dutch: 'organisaties' });
