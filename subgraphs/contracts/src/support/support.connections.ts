import { connectionOf, type Page } from '@regiograaf/subgraph-kit';
import type { ClassType } from 'type-graphql';
import { SupportService } from './support-service.js';
import { SupportUse } from './support-use.js';

export const SupportServiceConnection: ClassType<Page<SupportService>> = connectionOf(SupportService, { dutch: 'ondersteunende diensten' });

export const SupportUseConnection: ClassType<Page<SupportUse>> = connectionOf(SupportUse, { dutch: 'gebruik' });
