/** JSON that several may have asked for. Each gets a value of its own: what is made of an answer changes it. */
export class Parsed {
  readonly #text: string;
  #first: unknown;
  #taken = false;

  /** @throws where it is no JSON */
  constructor(text: string) {
    this.#text = text;
    this.#first = JSON.parse(text);
  }

  /** Whether it is an answer that says why there is none. */
  get hasErrors(): boolean {
    const { errors } = (this.#first ?? {}) as { errors?: unknown };
    return Array.isArray(errors) && errors.length > 0;
  }

  take(): unknown {
    if (this.#taken) return JSON.parse(this.#text);
    const first = this.#first;
    this.#taken = true;
    this.#first = undefined;
    return first;
  }
}
