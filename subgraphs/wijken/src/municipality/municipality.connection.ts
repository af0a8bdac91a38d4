import { connectionOf } from '@regiograaf/subgraph-kit';
import { Municipality } from './municipality.js';

export const MunicipalityConnection = connectionOf(Municipality, { dutch: 'gemeenten' });
