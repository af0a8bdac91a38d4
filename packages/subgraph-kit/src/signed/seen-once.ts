/** What was seen, for as long as it could be shown again. */
export interface Seen {
  /**
   * Notes something for the first time.
   *
   * @param id its name
   * @param times when it can be shown no longer, and when that is asked, both in seconds since 1970
   * @returns false if it was seen before, or if it cannot be remembered
   */
  readonly take: (id: string, times: { readonly end: number; readonly now: number }) => boolean | Promise<boolean>;
}

/** Requests that one process remembers: 35 seconds of 7,000 a second, in some 30 MB. */
const MOST_REMEMBERED = 250_000;

/** Remembers what was seen for as long as it could be shown again, and no more than a number of things. */
export class SeenOnce implements Seen {
  // In the order of their ends, which is that of their coming where all last equally long.
  readonly #ends = new Map<string, number>();

  constructor(private readonly most: number = MOST_REMEMBERED) {}

  get size(): number {
    return this.#ends.size;
  }

  /** @returns false if it was seen before, or if so much is remembered already that a second time could not be told */
  take(id: string, { end, now }: { end: number; now: number }): boolean {
    for (const [known, over] of this.#ends) {
      if (over >= now) break;
      this.#ends.delete(known);
    }
    if (this.#ends.has(id) || this.#ends.size >= this.most) return false;
    this.#ends.set(id, end);
    return true;
  }
}
