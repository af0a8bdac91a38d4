import { connectionOf } from '@regiograaf/subgraph-kit';
import { Wijk } from './wijk.js';

export const WijkConnection = connectionOf(Wijk, { dutch: 'wijken' });
