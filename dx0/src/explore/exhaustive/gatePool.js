import { grown } from './grown.js';
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
  count(i) {
    return this.#count[i];
  }
  /** Forgets the gates of the steps from `i` on. */
  cut(i) {
    this.#ensure(i);
    this.#used = i === 0 ? 0 : this.#start[i - 1] + this.#count[i - 1];
    this.#start[i] = this.#used;
    this.#count[i] = 0;
  }
  /** First byte of a gate's word. */
  at(i, word) {
    return this.#at[this.#start[i] + word];
  }
  sizeOf(i, word) {
    return this.#size[this.#start[i] + word];
  }
  /** Gives step `i`, the last one, the words that a CPU spins on. */
  fill(i, gate) {
    this.cut(i);
    for (let word = 0; word < gate.count; word++) {
      if (this.#used === this.#at.length) {
        this.#at = grown(this.#at);
        this.#size = grown(this.#size);
      }
      this.#at[this.#used] = gate.at[word];
      this.#size[this.#used++] = gate.size[word];
    }
    this.#count[i] = gate.count;
  }
  touches(i, at, size) {
    const start = this.#start[i];
    const end = start + this.#count[i];
    for (let k = start; k < end; k++) if (at < this.#at[k] + this.#size[k] && this.#at[k] < at + size) return true;
    return false;
  }
  #ensure(i) {
    while (i >= this.#start.length) {
      this.#start = grown(this.#start);
      this.#count = grown(this.#count);
    }
  }
}
//# sourceMappingURL=gatePool.js.map
