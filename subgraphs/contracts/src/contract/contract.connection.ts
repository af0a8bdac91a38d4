import { connectionOf, type Page } from '@regiograaf/subgraph-kit';
import type { ClassType } from 'type-graphql';
import { Contract } from './contract.js';

export const ContractConnection: ClassType<Page<Contract>> = connectionOf(Contract, { dutch: 'contracten' });
