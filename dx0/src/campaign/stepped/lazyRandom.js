import { Sfc32 } from '../../scenario/random.js';
/** A stream of random numbers that costs nothing until the first one is drawn: tiny operations draw none. */
export class LazyRandom {
  #seed;
  /** Of this seed, or of one before it. */
  #stream;
  #hasBegun = false;
  constructor(seed) {
    this.#seed = seed;
  }
  /** Begins the stream of another seed. */
  reseed(seed) {
    this.#seed = seed;
    this.#hasBegun = false;
  }
  next() {
    return this.#begun().next();
  }
  below(bound) {
    return this.#begun().below(bound);
  }
  #begun() {
    if (this.#stream === undefined) this.#stream = new Sfc32(this.#seed);
    else if (!this.#hasBegun) this.#stream.reseed(this.#seed);
    this.#hasBegun = true;
    return this.#stream;
  }
}
//# sourceMappingURL=lazyRandom.js.map
