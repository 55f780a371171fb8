import { Sfc32, type Random } from '../../scenario/random.ts';

/** A stream of random numbers that costs nothing until the first one is drawn: tiny operations draw none. */
export class LazyRandom implements Random {
  #seed: number;
  #random: Sfc32 | undefined;

  constructor(seed: number) {
    this.#seed = seed;
  }

  /** Begins the stream of another seed. */
  reseed(seed: number): void {
    this.#seed = seed;
    this.#random = undefined;
  }

  next(): number {
    return (this.#random ??= new Sfc32(this.#seed)).next();
  }

  below(bound: number): number {
    return (this.#random ??= new Sfc32(this.#seed)).below(bound);
  }
}
