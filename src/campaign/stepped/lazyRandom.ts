import { Sfc32, type Random } from '../../scenario/random.ts';

/** A stream of random numbers that costs nothing until the first one is drawn: tiny operations draw none. */
export class LazyRandom implements Random {
  #seed: number;
  /** Of this seed, or of one before it. */
  #stream: Sfc32 | undefined;
  #hasBegun = false;

  constructor(seed: number) {
    this.#seed = seed;
  }

  /** Begins the stream of another seed. */
  reseed(seed: number): void {
    this.#seed = seed;
    this.#hasBegun = false;
  }

  next(): number {
    return this.#begun().next();
  }

  below(bound: number): number {
    return this.#begun().below(bound);
  }

  #begun(): Sfc32 {
    if (this.#stream === undefined) this.#stream = new Sfc32(this.#seed);
    else if (!this.#hasBegun) this.#stream.reseed(this.#seed);
    this.#hasBegun = true;
    return this.#stream;
  }
}
