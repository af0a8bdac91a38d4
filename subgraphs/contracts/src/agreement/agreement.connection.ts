import { connectionOf, type Page } from '@regiograaf/subgraph-kit';
import type { ClassType } from 'type-graphql';
import { Agreement } from './agreement.js';

export const AgreementConnection: ClassType<Page<Agreement>> = connectionOf(Agreement, { dutch: 'contractafspraken' });
