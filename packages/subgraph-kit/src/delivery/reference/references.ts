import { idsIn, MANIFEST_FILE } from '../folder/manifest.js';
import type { Folder } from '../folder/folder.js';
import type { DeliveryProblem } from '../problem.js';
import type { Sql } from '../recording/transaction.js';
import { HEADER_ROW, problemAt } from '../statement/origin.js';
import type { Statement } from '../statement/statement.js';
import type { Taker } from '../taker.js';
import { RecordedIds } from './recorded.js';

/** An id that must be known, and the problem that it is if it is not. */
interface Claim {
  id: string;
  things: readonly string[];
  /** Schema of the subgraph that refers. */
  asking: string;
  problem: () => DeliveryProblem;
}

/** References to what is neither stated in these folders nor recorded already. Of things whose file cannot be read, nothing is said. */
export async function referenceProblems(
  sql: Sql,
  { folders, statements, takers }: { folders: readonly Folder[]; statements: readonly Statement[]; takers: readonly Taker[] },
): Promise<DeliveryProblem[]> {
  const stated = new Set(statements.map(({ taker, id }) => `${taker.file.thing} ${id}`));
  const claims = [...statements.flatMap(claimsOf), ...folders.flatMap((folder) => manifestClaims(folder, takers))];
  const unread = unreadThings(folders, takers);
  const open = claims.filter(({ id, things }) => !things.some((thing) => unread.has(thing) || stated.has(`${thing} ${id}`)));
  const schemas = [...new Set(takers.map(({ schema }) => schema))];
  const known = await knownClaims(new RecordedIds(sql, schemas), open);
  return open.filter((claim) => !known.has(claim)).map(({ problem }) => problem());
}

async function knownClaims(recorded: RecordedIds, open: readonly Claim[]): Promise<Set<Claim>> {
  const known = new Set<Claim>();
  const questions = Map.groupBy(
    open.flatMap((claim) => claim.things.map((thing) => ({ claim, thing }))),
    ({ claim, thing }) => `${claim.asking} ${thing}`,
  );
  for (const each of questions.values()) {
    const { claim, thing } = each[0]!;
    const ids = await recorded.known(thing, [...new Set(each.map((question) => question.claim.id))], claim.asking);
    for (const question of each) if (ids.has(question.claim.id)) known.add(question.claim);
  }
  return known;
}

function claimsOf({ references, taker, origin }: Statement): Claim[] {
  return references.map(({ id, things, column, inHeader }) => ({
    id,
    things,
    asking: taker.schema,
    problem: () =>
      inHeader
        ? problemAt({ ...origin, line: HEADER_ROW }, column, { found: id, expected: `the id of a known ${things.join(' or ')}, without its prefix` })
        : problemAt(origin, column, { found: id, expected: taker.columns[column]!.expected }),
  }));
}

/** The manifest names things by their ids alone: what kind they are follows from the prefix. */
function manifestClaims({ folder, manifest }: Folder, takers: readonly Taker[]): Claim[] {
  if (!manifest) return [];
  return idsIn(manifest).map(([column, id]) => {
    const owners = takers.filter(({ file }) => id.startsWith(`${file.prefix}:`));
    return {
      id,
      things: owners.map(({ file }) => file.thing),
      asking: owners[0]?.schema ?? '',
      problem: () => ({ folder, file: MANIFEST_FILE, column, found: id, expected: 'the id of something known' }),
    };
  });
}

function unreadThings(folders: readonly Folder[], takers: readonly Taker[]): Set<string> {
  const tables = folders.flatMap((folder) => folder.tables);
  const unread = takers.filter(({ file }) =>
    tables.some((table) => table.file === file.file && (file.gather ? table.headers.length === 0 : !table.headers.includes('id'))),
  );
  return new Set(unread.map(({ file }) => file.thing));
}
