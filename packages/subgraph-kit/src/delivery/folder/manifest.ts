import { z } from 'zod';
import { ID } from '../column.js';
import type { DeliveryProblem } from '../problem.js';
import { FileProblems } from './place.js';

export const MANIFEST_FILE = 'delivery.json';

const text = z.string({ error: 'text' }).trim().min(1, 'text');
const ID_FORM = 'an id like `prefix:name`';
const id = z.string({ error: ID_FORM }).regex(ID, ID_FORM);
const ADDRESS = 'an address that begins with https:, http: or mailto:';

// The messages are what is expected, as in every problem of a delivery.
const schema = z.strictObject({
  title: text,
  publisher: text,
  region: id.optional(),
  maintainedBy: id,
  reportErrorsTo: z.url({ protocol: /^(https?|mailto)$/, error: ADDRESS }),
});

/** Its keys, for the documentation. */
export const MANIFEST_KEYS: readonly { key: keyof Manifest; required: boolean; expected: string; meaning: string }[] = [
  { key: 'title', required: true, expected: 'text', meaning: 'What the delivery holds.' },
  { key: 'publisher', required: true, expected: 'text', meaning: 'Who publishes it.' },
  { key: 'region', required: false, expected: ID_FORM, meaning: 'The region it is about, if it is about one.' },
  { key: 'maintainedBy', required: true, expected: ID_FORM, meaning: 'Who maintains what it states.' },
  { key: 'reportErrorsTo', required: true, expected: ADDRESS, meaning: 'Where to report an error in what it states.' },
];

/** What a delivery says of itself. */
export type Manifest = z.infer<typeof schema>;

/** The ids it names, by key. */
export function idsIn({ region, maintainedBy }: Manifest): [key: keyof Manifest, id: string][] {
  return [...(region ? [['region', region] as [keyof Manifest, string]] : []), ['maintainedBy', maintainedBy]];
}

/** Reads `delivery.json`; without a manifest there are problems. */
export function readManifest(folder: string, content: string): { manifest?: Manifest; problems: DeliveryProblem[] } {
  const problems = new FileProblems({ folder, file: MANIFEST_FILE });
  const json = parseJson(content);
  if (json === undefined) {
    problems.add({ expected: 'JSON' });
    return { problems: problems.problems };
  }
  const { data, error } = schema.safeParse(json);
  if (data) return { manifest: data, problems: [] };
  for (const issue of error.issues) {
    if (issue.code === 'unrecognized_keys') {
      for (const key of issue.keys) problems.add({ column: key, expected: `one of ${Object.keys(schema.shape).join(', ')}` });
    } else {
      const [key] = issue.path;
      const found = key === undefined ? json : (json as Record<PropertyKey, unknown>)[key];
      problems.add({
        ...(key === undefined ? {} : { column: String(key) }),
        ...(found === undefined ? {} : { found: typeof found === 'string' ? found : JSON.stringify(found) }),
        expected: key === undefined ? 'an object' : issue.message,
      });
    }
  }
  return { problems: problems.problems };
}

function parseJson(content: string): unknown {
  try {
    return JSON.parse(content.replace(/^\uFEFF/, ''));
  } catch {
    return undefined;
  }
}
