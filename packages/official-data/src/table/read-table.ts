import { readDelimited } from './delimited.js';
import { readGeoJson } from './geojson.js';
import { readList } from './list.js';
import { odataHead, readOData } from './odata.js';
import { readWorkbook } from './sheet.js';
import { headOf, type OnShare } from './source-text.js';
import { UnreadableFile } from '../problem.js';
import type { PublishedTable } from './table.js';

/**
 * Opens a published file, whatever its format; `.gz` too.
 *
 * @param onShare is told how much of it has been read, as its rows are
 * @returns null for a file that only describes the columns of another
 * @throws UnreadableFile; so may reading its rows
 */
export async function readTable(file: string, onShare: OnShare = () => {}): Promise<PublishedTable | null> {
  if (/\.xlsx$/i.test(file)) return readWorkbook(file, onShare);
  const head = await headOf(file).catch((error: unknown) => {
    if ((error as NodeJS.ErrnoException).code !== 'ENOENT' && (error as NodeJS.ErrnoException).code !== 'EISDIR') throw error;
    throw new UnreadableFile({ file, expected: 'a file; there is none of this name' });
  });
  const start = head.replace(/^\uFEFF/, '').trimStart();
  if (!start.startsWith('{') && !start.startsWith('[')) return readDelimited(file, onShare);
  const odata = odataHead(head);
  if (odata) return readOData(file, odata, onShare);
  if (/"odata\.type"\s*:\s*"Cbs\.OData\./.test(head)) return null;
  if (/"type"\s*:\s*"FeatureCollection"/.test(head)) return readGeoJson(file, onShare);
  if (start.startsWith('[')) return readList(file, onShare);
  throw new UnreadableFile({ file, expected: 'CSV, xlsx, GeoJSON, or JSON of the OData service of CBS' });
}
