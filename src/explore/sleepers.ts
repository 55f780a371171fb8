import type { SharedView } from '../instrument/stepped/sharedView.ts';

/** CPUs that sleep in Atomics.wait, first come first served. */
export class Sleepers {
  readonly list: number[] = [];
  /** Of them, those whose wait can time out. */
  timed = 0;
  readonly #array: (SharedView | undefined)[] = [];
  readonly #index: number[] = [];
  readonly #value: unknown[] = [];
  readonly #deadline: number[] = [];

  clear(): void {
    if (this.list.length > 0) this.list.length = 0;
    this.timed = 0;
  }

  /** @param deadline in virtual ms; Infinity for a wait that does not time out. */
  add(cpu: number, array: SharedView, index: number, value: unknown, deadline: number): void {
    this.list.push(cpu);
    this.#array[cpu] = array;
    this.#index[cpu] = index;
    this.#value[cpu] = value;
    this.#deadline[cpu] = deadline;
    if (deadline !== Infinity) this.timed++;
  }

  remove(cpu: number): void {
    const place = this.list.indexOf(cpu);
    if (place === -1) return;
    this.list.splice(place, 1);
    if (this.#deadline[cpu] !== Infinity) this.timed--;
  }

  has(cpu: number): boolean {
    return this.list.includes(cpu);
  }

  isTimed(cpu: number): boolean {
    return this.#deadline[cpu] !== Infinity && this.has(cpu);
  }

  deadlineOf(cpu: number): number {
    return this.#deadline[cpu]!;
  }

  /** The value the CPU found and waits to see replaced. */
  valueOf(cpu: number): unknown {
    return this.#value[cpu];
  }

  /** The sleeper on this word that has slept longest, or -1. */
  firstOn(array: SharedView, index: number): number {
    const offset = array.byteOffset + index * array.BYTES_PER_ELEMENT;
    for (const cpu of this.list) {
      const other = this.#array[cpu]!;
      if (other.buffer === array.buffer && other.byteOffset + this.#index[cpu]! * other.BYTES_PER_ELEMENT === offset) {
        return cpu;
      }
    }
    return -1;
  }

  /** The sleeper whose wait times out first, or -1. */
  earliest(): number {
    let found = -1;
    for (const cpu of this.list) {
      const deadline = this.#deadline[cpu]!;
      if (deadline !== Infinity && (found === -1 || deadline < this.#deadline[found]!)) found = cpu;
    }
    return found;
  }
}
