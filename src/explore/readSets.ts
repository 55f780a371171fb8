import type { SharedView } from '../instrument/stepped/sharedView.ts';

/** Reads that are kept for a CPU; a loop that reads more in one turn is not taken for spinning. */
const MOST = 128;

/** For each CPU the words it read and the values it found: what a CPU that spins waits to see changed. */
export class ReadSets {
  readonly #arrays: SharedView[][] = [];
  readonly #indices: number[][] = [];
  readonly #values: unknown[][] = [];

  /** Reads of a CPU that are kept. */
  count(cpu: number): number {
    return this.#arrays[cpu]?.length ?? 0;
  }

  arrayOf(cpu: number, read: number): SharedView {
    return this.#arrays[cpu]![read]!;
  }

  indexOf(cpu: number, read: number): number {
    return this.#indices[cpu]![read]!;
  }

  clear(cpu: number): void {
    const arrays = (this.#arrays[cpu] ??= []);
    this.#indices[cpu] ??= [];
    this.#values[cpu] ??= [];
    // Setting the length of an array is a call into the runtime, even when it is 0 already.
    if (arrays.length === 0) return;
    arrays.length = 0;
    this.#indices[cpu].length = 0;
    this.#values[cpu].length = 0;
  }

  /** @returns false when there is no room. */
  add(cpu: number, array: SharedView, index: number): boolean {
    const arrays = this.#arrays[cpu]!;
    if (arrays.length === MOST) return false;
    arrays.push(array);
    this.#indices[cpu]!.push(index);
    this.#values[cpu]!.push(array[index]);
    return true;
  }

  /** Forgets the reads before the `from`th. */
  keepFrom(cpu: number, from: number): void {
    this.#arrays[cpu]!.splice(0, from);
    this.#indices[cpu]!.splice(0, from);
    this.#values[cpu]!.splice(0, from);
  }

  /** Whether a write of `value` changes a word of the set. */
  isChangedBy(cpu: number, array: SharedView, index: number, value: number): boolean {
    const arrays = this.#arrays[cpu]!;
    for (let i = 0; i < arrays.length; i++) {
      if (arrays[i] === array) {
        if (this.#indices[cpu]![i] === index && Number(this.#values[cpu]![i]) !== value) return true;
      } else if (arrays[i]!.buffer === array.buffer && overlap(arrays[i]!, this.#indices[cpu]![i]!, array, index)) {
        return true;
      }
    }
    return false;
  }

  /** Whether any word of the set holds another value now. */
  isChanged(cpu: number): boolean {
    const arrays = this.#arrays[cpu]!;
    for (let i = 0; i < arrays.length; i++) {
      if (arrays[i]![this.#indices[cpu]![i]!] !== this.#values[cpu]![i]) return true;
    }
    return false;
  }
}

/** Whether two elements of different views share a byte. */
function overlap(a: SharedView, i: number, b: SharedView, j: number): boolean {
  const start = a.byteOffset + i * a.BYTES_PER_ELEMENT;
  const other = b.byteOffset + j * b.BYTES_PER_ELEMENT;
  return start < other + b.BYTES_PER_ELEMENT && other < start + a.BYTES_PER_ELEMENT;
}
