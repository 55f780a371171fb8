import type { Gate } from './gate.ts';
import { grown } from './grown.ts';

/**
 * The words that steps waited for: a CPU that spins goes on when one of those it read in its last turn has
 * changed, whichever that is, so its next step counts as a read of all of them. Kept by step, in one pool.
 */
export class GatePool {
  #start = new Int32Array(64);
  #count = new Int32Array(64);
  #at = new Int32Array(64);
  #size = new Uint8Array(64);
  #used = 0;

  count(i: number): number {
    return this.#count[i]!;
  }

  /** Forgets the gates of the steps from `i` on. */
  cut(i: number): void {
    this.#ensure(i);
    this.#used = i === 0 ? 0 : this.#start[i - 1]! + this.#count[i - 1]!;
    this.#start[i] = this.#used;
    this.#count[i] = 0;
  }

  /** First byte of a gate's word. */
  at(i: number, word: number): number {
    return this.#at[this.#start[i]! + word]!;
  }

  sizeOf(i: number, word: number): number {
    return this.#size[this.#start[i]! + word]!;
  }

  /** Gives step `i`, the last one, the words that a CPU spins on. */
  fill(i: number, gate: Gate): void {
    this.cut(i);
    for (let word = 0; word < gate.count; word++) {
      if (this.#used === this.#at.length) {
        this.#at = grown(this.#at);
        this.#size = grown(this.#size);
      }
      this.#at[this.#used] = gate.at[word]!;
      this.#size[this.#used++] = gate.size[word]!;
    }
    this.#count[i] = gate.count;
  }

  touches(i: number, at: number, size: number): boolean {
    const start = this.#start[i]!;
    const end = start + this.#count[i]!;
    for (let k = start; k < end; k++) if (at < this.#at[k]! + this.#size[k]! && this.#at[k]! < at + size) return true;
    return false;
  }

  #ensure(i: number): void {
    while (i >= this.#start.length) {
      this.#start = grown(this.#start);
      this.#count = grown(this.#count);
    }
  }
}
