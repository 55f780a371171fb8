/**
 * Mixes two 32-bit numbers into a seed; streams of neighbouring indices are unrelated
 * (finaliser of MurmurHash3).
 */
export function mixSeed(seed, index) {
  let h = (seed ^ Math.imul(index + 1, 0x9e3779b9)) | 0;
  h = Math.imul(h ^ (h >>> 16), 0x85ebca6b);
  h = Math.imul(h ^ (h >>> 13), 0xc2b2ae35);
  return (h ^ (h >>> 16)) >>> 0;
}
/** sfc32 (Chris Doty-Humphrey, PractRand): small, fast, passes PractRand, and allocates nothing per number. */
export class Sfc32 {
  /** Three words and a counter; in a typed array the numbers are never boxed. */
  #state = new Int32Array(4);
  constructor(seed) {
    this.reseed(seed);
  }
  /** Begins the stream of another seed; whoever makes a stream for each of many things makes no object for each. */
  reseed(seed) {
    const state = this.#state;
    for (let i = 0; i < 3; i++) state[i] = mixSeed(seed, i);
    state[3] = 1;
    for (let i = 0; i < 12; i++) this.next();
  }
  next() {
    const state = this.#state;
    const b = state[1];
    const c = state[2];
    const counter = state[3];
    const result = (state[0] + b + counter) | 0;
    state[3] = (counter + 1) | 0;
    state[0] = b ^ (b >>> 9);
    state[1] = (c + (c << 3)) | 0;
    state[2] = (((c << 21) | (c >>> 11)) + result) | 0;
    return result >>> 0;
  }
  below(bound) {
    // Lemire's method needs 64-bit products; rejection of the incomplete top interval does without.
    // 2^32 % bound in 32 bits: with 2^32 itself it is a division of doubles, which costs more than all the rest.
    const incomplete = (-bound >>> 0) % bound;
    let value = this.next();
    while (value > 0xffff_ffff - incomplete) value = this.next();
    return value % bound;
  }
}
//# sourceMappingURL=random.js.map
