import type { FileHandle } from 'node:fs/promises';

/** What of a file is needed to add to it. */
export type Appendable = Pick<FileHandle, 'write' | 'datasync' | 'truncate'>;

/** A file that is only added to: what is added stands on the disk whole, or not at all. */
export class WholeAppends {
  /** Whether there may be something after the end: of what was not added whole. */
  #torn = false;

  /** @param end bytes of the file up to now */
  constructor(
    private readonly file: Appendable,
    private end: number,
  ) {}

  /**
   * Adds bytes, and waits until the disk says that it has them.
   *
   * @throws where they cannot be written; nothing of them is left then, or it is taken away before anything else is added
   */
  async append(bytes: Uint8Array): Promise<void> {
    if (this.#torn) await this.#cut();
    this.#torn = true;
    try {
      await this.#write(bytes);
      await this.file.datasync();
    } catch (error) {
      // What cannot be taken away now is taken away before the next.
      await this.#cut().catch(() => {});
      throw error;
    }
    this.end += bytes.length;
    this.#torn = false;
  }

  // A full disk, a limit or a signal can end a write halfway: that is no error by itself.
  async #write(bytes: Uint8Array): Promise<void> {
    for (let written = 0; written < bytes.length; ) {
      const { bytesWritten } = await this.file.write(bytes, written, bytes.length - written, this.end + written);
      if (bytesWritten === 0) throw new Error('The disk takes nothing more.');
      written += bytesWritten;
    }
  }

  async #cut(): Promise<void> {
    await this.file.truncate(this.end);
    this.#torn = false;
  }
}
