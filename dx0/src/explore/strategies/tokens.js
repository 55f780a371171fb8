const TWO_TO_32 = 0x1_0000_0000;
const NONE = -1;
/** Draws that may hit CPUs which are not enabled before those that are get looked through. */
const TRIES = 8;
/**
 * An urn with as many tokens of each CPU as it is expected to take steps. Drawn without putting back, they make
 * every order of the steps as likely as any other; drawing costs the same for any number of CPUs.
 */
export class Tokens {
  /** Tokens of each CPU in the urn. */
  left = new Int32Array(0);
  #urn = new Int32Array(0);
  #count = 0;
  /** Fills the urn anew; index of `weights` = CPU. */
  fill(weights) {
    if (this.left.length !== weights.length) this.left = new Int32Array(weights.length);
    this.left.set(weights);
    let total = 0;
    for (let cpu = 0; cpu < weights.length; cpu++) total += weights[cpu];
    // Room for one token of each CPU whose own have run out.
    const room = total + weights.length;
    if (this.#urn.length < room) this.#urn = new Int32Array(2 * room);
    const urn = this.#urn;
    let count = 0;
    for (let cpu = 0; cpu < weights.length; cpu++) {
      for (let i = weights[cpu]; i > 0; i--) urn[count++] = cpu;
    }
    this.#count = count;
  }
  /** The place of a random token of an enabled CPU; -1 when there is none. */
  draw(enabled, random) {
    const urn = this.#urn;
    const scale = this.#count / TWO_TO_32;
    if (scale === 0) return NONE;
    for (let i = 0; i < TRIES; i++) {
      const place = Math.floor(random.next() * scale);
      if (enabled.has(urn[place])) return place;
    }
    return this.#search(enabled, random);
  }
  cpuAt(place) {
    return this.#urn[place];
  }
  /** Takes a token out of the urn; the last one takes its place. */
  take(place) {
    const urn = this.#urn;
    this.left[urn[place]]--;
    urn[place] = urn[--this.#count];
  }
  /** Puts one in, or back; places stay as they are. */
  put(cpu) {
    this.left[cpu]++;
    this.#urn[this.#count++] = cpu;
  }
  #search({ list, count }, random) {
    let total = 0;
    for (let i = 0; i < count; i++) total += this.left[list[i]];
    if (total === 0) return NONE;
    let rank = Math.floor(random.next() * (total / TWO_TO_32));
    let found = 0;
    while (rank >= this.left[list[found]]) rank -= this.left[list[found++]];
    // All tokens of a CPU are alike.
    return this.#urn.indexOf(list[found]);
  }
}
//# sourceMappingURL=tokens.js.map
