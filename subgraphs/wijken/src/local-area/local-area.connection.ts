import { connectionOf } from '@regiograaf/subgraph-kit';
import { LocalArea } from './local-area.js';

export const LocalAreaConnection = connectionOf(LocalArea, { dutch: 'lokale gebieden' });
