const MOST = 32;
/** A run cut into at most 32 parts of about equal length, with two sums each: what is sampled of runs of any length. */
export class Slices {
  #parts = [];
  /** Entries that a part has. */
  #width = 1;
  #open = [0, 0];
  #entries = 0;
  add(amount, of) {
    this.#open = [this.#open[0] + amount, this.#open[1] + of];
    if (++this.#entries < this.#width) return;
    this.#parts.push(this.#open);
    this.#open = [0, 0];
    this.#entries = 0;
    if (this.#parts.length < MOST) return;
    const parts = this.#parts;
    this.#parts = Array.from({ length: MOST / 2 }, (_, i) => {
      const [a, b] = [parts[2 * i], parts[2 * i + 1]];
      return [a[0] + b[0], a[1] + b[1]];
    });
    this.#width *= 2;
  }
  /** Of each part, the one sum over the other. */
  get ratios() {
    return this.#parts.filter(([, of]) => of > 0).map(([amount, of]) => Number((amount / of).toPrecision(6)));
  }
}
//# sourceMappingURL=slices.js.map
