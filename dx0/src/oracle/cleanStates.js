/** States kept: the executions of a small program end in a few. */
const MOST = 16;
/** A larger memory is that of a machine that runs freely, and hardly ever the same twice. */
const MOST_WORDS = 8192;
/**
 * Memory in which an audit found nothing, word by word: an audit looks at nothing else, so in the very same memory it
 * finds nothing again. Of one memory at a time, the states seen last.
 */
export class CleanStates {
  #words;
  #bytes = new Uint8Array(0);
  /** The latest first. */
  #states = [];
  /** Whether the memory is, to the last bit, as it was when it was added. */
  has(words) {
    if (words !== this.#words) return false;
    const states = this.#states;
    for (let i = 0; i < states.length; i++) {
      if (Buffer.compare(states[i], this.#bytes) !== 0) continue;
      bringForward(states, i);
      return true;
    }
    return false;
  }
  /** Notes the memory as it is now. */
  add(words) {
    if (words.length > MOST_WORDS) return;
    if (words !== this.#words) {
      this.#words = words;
      this.#bytes = new Uint8Array(words.buffer, words.byteOffset, words.byteLength);
      this.#states = [];
    }
    const states = this.#states;
    if (states.length < MOST) states.push(this.#bytes.slice());
    else states[MOST - 1].set(this.#bytes);
    bringForward(states, states.length - 1);
  }
}
function bringForward(states, from) {
  const state = states[from];
  for (let i = from; i > 0; i--) states[i] = states[i - 1];
  states[0] = state;
}
//# sourceMappingURL=cleanStates.js.map
