import { connectionOf } from '@regiograaf/subgraph-kit';
import { Buurt } from './buurt.js';

export const BuurtConnection = connectionOf(Buurt, { dutch: 'buurten' });
