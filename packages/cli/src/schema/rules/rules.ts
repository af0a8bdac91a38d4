import type { Finding } from '../finding.js';
import type { Subgraph } from '../subgraph/subgraph.js';
import { agreement } from './agreement.js';
import { deprecation } from './deprecation.js';
import { descriptions } from './descriptions.js';
import { naming } from './naming.js';
import { nullability } from './nullability.js';
import { ownership } from './ownership.js';
import { plannerShapes } from './planner-shapes.js';
import { references } from './references.js';
import type { Rule } from './rule.js';
import { unionFieldTypes } from './union-field-types.js';

const RULES: readonly Rule[] = [agreement, deprecation, descriptions, naming, nullability, ownership, plannerShapes, references, unionFieldTypes];

/** What every rule finds. */
export function brokenRules(subgraphs: readonly Subgraph[]): Finding[] {
  return RULES.flatMap((rule) => rule(subgraphs));
}
