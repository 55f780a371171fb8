import type { ClassCounts } from './confidence.ts';

/**
 * Counts executions by class, given as hash, in bounded memory.
 *
 * When `capacity` classes are known, a further one is not kept: its executions are counted as `dropped` and appear in
 * no other figure, so `counts` are those of the executions of the classes that were seen first. New classes
 * are then no longer counted, and `isFull` says so: what is printed is a lower bound.
 */
export class ClassCounter {
  executions = 0;
  /** Executions of classes that there was no room for. */
  dropped = 0;
  readonly #capacity: number;
  readonly #seen = new Map<number, number>();
  #once = 0;
  #twice = 0;

  /** @param capacity a class takes about 40 bytes. */
  constructor(capacity = 1 << 20) {
    this.#capacity = capacity;
  }

  get isFull(): boolean {
    return this.#seen.size >= this.#capacity;
  }

  /** @returns whether the class is new. */
  add(hash: number): boolean {
    const times = this.#seen.get(hash);
    if (times === undefined) {
      if (this.isFull) {
        this.dropped++;
        return true;
      }
      this.#seen.set(hash, 1);
      this.executions++;
      this.#once++;
      return true;
    }
    this.executions++;
    // More than three are as good as three.
    if (times < 3) this.#seen.set(hash, times + 1);
    if (times === 1) {
      this.#once--;
      this.#twice++;
    } else if (times === 2) this.#twice--;
    return false;
  }

  get counts(): ClassCounts {
    return { executions: this.executions, classes: this.#seen.size, once: this.#once, twice: this.#twice };
  }
}
