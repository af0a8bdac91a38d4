import { loadMany, type Context } from '@regiograaf/subgraph-kit';
import { Activity } from '../activity/activity.js';
import type { Regioplan } from '../regioplan/regioplan.js';
import { missingRegioplanElements } from './missing-elements.js';
import type { RegioplanElementKind } from './regioplan-element-kind.js';
import { RegioplanElement } from './regioplan-element.js';

/** Which elements of a regioplan are not known, whatever their status; of all those of a request in two statements. */
export async function loadMissingOfRegioplan(context: Context, regioplan: Regioplan): Promise<RegioplanElementKind[]> {
  const of = { by: 'regioplanId', of: regioplan.id } as const;
  const [elements, activities] = await Promise.all([loadMany(context, RegioplanElement, of), loadMany(context, Activity, of)]);
  return missingRegioplanElements({ elements: elements.map(({ kind }) => kind), activities });
}
