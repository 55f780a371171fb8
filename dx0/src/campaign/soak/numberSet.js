/** Whole numbers from 0; memory is for the gaps only, when they come nearly in order. */
export class NumberSet {
  #below = 0;
  #size = 0;
  #above = new Set();
  #step;
  #first;
  /** Numbers `first`, `first + step`, … come in order; others may come, too. */
  constructor(first = 0, step = 1) {
    this.#first = first;
    this.#step = step;
  }
  get size() {
    return this.#size;
  }
  has(number) {
    const place = (number - this.#first) / this.#step;
    return Number.isInteger(place) && place >= 0 && place < this.#below ? true : this.#above.has(number);
  }
  /** @returns whether it is new. */
  add(number) {
    if (this.has(number)) return false;
    this.#above.add(number);
    this.#size++;
    for (let next = this.#next; this.#above.delete(next); next = this.#next) this.#below++;
    return true;
  }
  get #next() {
    return this.#first + this.#below * this.#step;
  }
}
//# sourceMappingURL=numberSet.js.map
