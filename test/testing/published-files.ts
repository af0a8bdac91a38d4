import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

type Position = readonly [number, number];

/** A feature of a map of areas, a triangle with its corner at x. */
export function feature(code: string, name: string, x = 5): object {
  const ring: Position[] = [[x, 52], [x + 0.1, 52], [x, 52.1], [x, 52]];
  return { type: 'Feature', properties: { statcode: code, statnaam: name }, geometry: { type: 'Polygon', coordinates: [ring] } };
}

/** Files as CBS and PDOK publish them, gone at the end. */
export class PublishedFiles {
  private constructor(readonly folder: string) {}

  static async make(): Promise<PublishedFiles> {
    return new PublishedFiles(await mkdtemp(join(tmpdir(), 'published-')));
  }

  map(year: number, ...features: object[]): Promise<string> {
    return this.write(`gebieden_${year}.geojson`, JSON.stringify({ type: 'FeatureCollection', features }));
  }

  /** A yearly file: rows of code, name and figures, below the short names of the columns. */
  table(year: number, header: string, ...rows: string[]): Promise<string> {
    return this.write(`kwb-${year}.csv`, `${[`gwb_code_10;regio;${header}`, ...rows].join('\n')}\n`);
  }

  async write(name: string, content: string): Promise<string> {
    const path = join(this.folder, name);
    await writeFile(path, content);
    return path;
  }

  read(name: string): Promise<string> {
    return readFile(join(this.folder, name), 'utf8');
  }

  remove(): Promise<void> {
    return rm(this.folder, { recursive: true, force: true });
  }
}
