import { connectionOf, type Page } from '@regiograaf/subgraph-kit';
import type { ClassType } from 'type-graphql';
import { ModuleUptake } from './module-uptake.js';

export const ModuleUptakeConnection: ClassType<Page<ModuleUptake>> = connectionOf(ModuleUptake, { dutch: 'deelnames' });
