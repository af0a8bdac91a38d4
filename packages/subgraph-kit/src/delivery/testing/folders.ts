import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

export const MANIFEST = { title: 'A test', publisher: 'Testers', maintainedBy: 'gardener:ann', reportErrorsTo: 'mailto:errors@garden.example' };

/** What every complete delivery of a test has. */
export const BASIS = {
  'sources.csv': 'id,description\nsource:book,The garden book\n',
  'gardeners.csv': 'id,name\ngardener:ann,Ann\n',
};

/** Writes deliveries to folders of their own, gone at the end. */
export class Folders {
  private readonly made: string[] = [];

  /** A delivery of files, by name; with a manifest unless it is given or null. */
  async write(files: Readonly<Record<string, string | Uint8Array | null>>): Promise<string> {
    const folder = await mkdtemp(join(tmpdir(), 'delivery-'));
    this.made.push(folder);
    const all = { 'delivery.json': JSON.stringify(MANIFEST), ...files };
    for (const [name, content] of Object.entries(all)) if (content !== null) await writeFile(join(folder, name), content);
    return folder;
  }

  /** A delivery with the basis beside the files. */
  complete(files: Readonly<Record<string, string | Uint8Array | null>>): Promise<string> {
    return this.write({ ...BASIS, ...files });
  }

  async remove(): Promise<void> {
    await Promise.all(this.made.map((folder) => rm(folder, { recursive: true })));
  }
}

/** A file of facts: the columns given, with the source and whether it is invented at the end of each row. */
export function facts(header: string, ...rows: string[]): string {
  return [`${header},source,fictional`, ...rows.map((row) => `${row},source:book,yes`), ''].join('\n');
}
