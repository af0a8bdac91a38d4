import { connectionOf, type Page } from '@regiograaf/subgraph-kit';
import type { ClassType } from 'type-graphql';
import { Condition } from './condition.js';

export const ConditionConnection: ClassType<Page<Condition>> = connectionOf(Condition, { dutch: 'voorwaarden' });
