import { randomUUID } from 'node:crypto';
import { createWriteStream } from 'node:fs';
import { mkdir, open, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { itemsOf } from '../table/json.js';
import { PATIENT, request, ServiceFailure, type Patience } from './request.js';

export const CBS_SERVICE = 'https://opendata.cbs.nl/';

export interface DownloadOptions {
  /** Identifier of the table, e.g. `84799NED`. */
  table: string;
  /** Folder of its own, in which the pages are kept until they are all there, and until somebody removes them. */
  folder: string;
  service?: string;
  patience?: Patience;
  onProgress?: (rows: number) => void;
}

/** What was read of a table so far. */
interface State {
  /** When the table last changed: if that moves on, what was read is of another table. */
  modified: string;
  /** Rows on each page that was read. */
  pages: number[];
  /** Address of the next page; null if that was the last. */
  next: string | null;
}

export interface Download {
  pages: readonly string[];
  /** What the table is called, if the service tells. */
  title: string | undefined;
  /** Day on which the table was last changed, if the service tells. */
  publishedOn: string | undefined;
  rows: number;
}

/**
 * Reads a table of the OData service (version 3), page by page; goes on where an earlier call stopped.
 *
 * @throws ServiceFailure
 */
export async function download({ table, folder, service = CBS_SERVICE, patience = PATIENT, onProgress = () => {} }: DownloadOptions): Promise<Download> {
  await mkdir(folder, { recursive: true });
  const { modified, title } = await request(new URL(`ODataApi/odata/${table}/TableInfos?$format=json`, service), patience, aboutTable);
  let state = await stateIn(folder);
  if (state?.modified !== modified) state = { modified, pages: [], next: new URL(`ODataFeed/odata/${table}/TypedDataSet?$format=json`, service).href };
  while (state.next !== null) {
    const page: string = pageIn(folder, state.pages.length + 1);
    const { rows, next } = await readPage(new URL(state.next), { page, patience });
    state = { modified, pages: [...state.pages, rows], next: next && onSameService(next, service) };
    await keep(folder, state);
    onProgress(state.pages.reduce((sum, each) => sum + each, 0));
  }
  return {
    pages: state.pages.map((_, at) => pageIn(folder, at + 1)),
    title,
    publishedOn: /^\d{4}-\d{2}-\d{2}/.exec(modified)?.[0],
    rows: state.pages.reduce((sum, each) => sum + each, 0),
  };
}

export function forget(folder: string): Promise<void> {
  return rm(folder, { recursive: true, force: true });
}

/** Keeps a page that is whole: one that breaks off is asked again. */
function readPage(url: URL, { page, patience }: { page: string; patience: Patience }): Promise<{ rows: number; next: string | null }> {
  return request(url, patience, async (response) => {
    // Of its own, should another process read the same table.
    const part = `${page}.${randomUUID()}.part`;
    await pipeline(Readable.fromWeb(response.body!), createWriteStream(part));
    let rows = 0;
    for await (const { row } of itemsOf(part, '$.value.*')) rows = row;
    await rename(part, page);
    return { rows, next: await nextLink(page) };
  });
}

const STATE = 'state.json';
const ENDS_BYTES = 4096;

/** Where the next page is: the service says so at the beginning or at the end of a page. */
async function nextLink(page: string): Promise<string | null> {
  const file = await open(page);
  try {
    const { size } = await file.stat();
    const ends = await Promise.all([0, Math.max(0, size - ENDS_BYTES)].map((position) => file.read({ buffer: Buffer.alloc(ENDS_BYTES), position })));
    const text = ends.map(({ buffer, bytesRead }) => buffer.toString('utf8', 0, bytesRead)).join('\n');
    const [, link] = /"@?odata\.nextLink"\s*:\s*("(?:[^"\\]|\\.)*")/.exec(text) ?? [];
    return link === undefined ? null : (JSON.parse(link) as string);
  } finally {
    await file.close();
  }
}

/** Whoever answers may not send us elsewhere. */
function onSameService(link: string, service: string): string {
  const url = new URL(link, service);
  if (url.origin !== new URL(service).origin) throw new ServiceFailure(`The service says that the next page is at ${url.origin}, which is another service.`);
  return url.href;
}

async function aboutTable(response: Response): Promise<{ modified: string; title: string | undefined }> {
  const { value } = (await response.json()) as { value: { Modified?: string; Title?: string }[] };
  return { modified: value[0]?.Modified ?? 'unknown', title: value[0]?.Title?.trim() };
}

async function stateIn(folder: string): Promise<State | undefined> {
  const text = await readFile(join(folder, STATE), 'utf8').catch(() => undefined);
  return text === undefined ? undefined : (JSON.parse(text) as State);
}

/** Whoever stops while it is written leaves the one before. */
async function keep(folder: string, state: State): Promise<void> {
  const path = join(folder, STATE);
  const part = `${path}.${randomUUID()}.part`;
  await writeFile(part, JSON.stringify(state));
  await rename(part, path);
}

function pageIn(folder: string, number: number): string {
  return join(folder, `page-${String(number).padStart(4, '0')}.json`);
}
