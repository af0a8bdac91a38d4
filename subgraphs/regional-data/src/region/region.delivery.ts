import { column, type DeliveryFile } from '@regiograaf/subgraph-kit';
import { RegionKind } from './region-kind.js';

const { idOf, listOf, oneOf, required, text } = column;

export const regionFile: DeliveryFile = {
  file: 'regions.csv',
  thing: 'region',
  prefix: 'region',
  kind: 'fact',
  description: 'Regions, each a set of areas drawn for one purpose.',
  columns: { name: required(text), kind: required(oneOf(Object.values(RegionKind))), areas: required(listOf(idOf('area'))) },
};
