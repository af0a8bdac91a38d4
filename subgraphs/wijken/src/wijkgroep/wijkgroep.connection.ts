import { connectionOf } from '@regiograaf/subgraph-kit';
import { Wijkgroep } from './wijkgroep.js';

export const WijkgroepConnection = connectionOf(Wijkgroep, { dutch: 'wijkgroepen' });
