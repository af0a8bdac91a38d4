import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

const MANIFEST = { title: 'Proefregio', publisher: 'Regiograaf', region: 'region:proef', maintainedBy: 'org:proef', reportErrorsTo: 'mailto:fouten@proef.example' };

/** Folders as a region delivers them, gone at the end. */
export class Deliveries {
  private readonly written: string[] = [];

  /** Writes a delivery: its files by name, each with its lines; without a manifest of its own it gets one. */
  async write(files: Readonly<Record<string, readonly string[]>>): Promise<string> {
    const folder = await mkdtemp(join(tmpdir(), 'delivery-'));
    this.written.push(folder);
    const all = { 'delivery.json': [JSON.stringify(MANIFEST)], ...files };
    await Promise.all(Object.entries(all).map(([name, lines]) => writeFile(join(folder, name), `${lines.join('\n')}\n`)));
    return folder;
  }

  async remove(): Promise<void> {
    await Promise.all(this.written.map((folder) => rm(folder, { recursive: true })));
  }
}
