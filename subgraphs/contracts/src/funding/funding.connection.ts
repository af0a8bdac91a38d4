import { connectionOf, type Page } from '@regiograaf/subgraph-kit';
import type { ClassType } from 'type-graphql';
import { Funding } from './funding.js';

export const FundingConnection: ClassType<Page<Funding>> = connectionOf(Funding, { dutch: 'financiering' });
