/** CPUs that sleep in Atomics.wait or await an Atomics.waitAsync, first come first served. */
export class Sleepers {
  list = [];
  /** Of them, those whose wait can time out. */
  timed = 0;
  #array = [];
  #index = [];
  #value = [];
  #deadline = [];
  /** By CPU: which of all waits its own is. */
  #turn = [];
  clear() {
    if (this.list.length > 0) this.list.length = 0;
    this.timed = 0;
  }
  /**
   * @param deadline in virtual ms; Infinity for a wait that does not time out.
   * @param turn of all waits that began so far, which this is: whoever began to wait before is before it in the list.
   */
  add(cpu, array, index, value, deadline, turn) {
    let place = this.list.length;
    while (place > 0 && this.#turn[this.list[place - 1]] > turn) place--;
    if (place === this.list.length) this.list.push(cpu);
    else this.list.splice(place, 0, cpu);
    this.#turn[cpu] = turn;
    this.#array[cpu] = array;
    this.#index[cpu] = index;
    this.#value[cpu] = value;
    this.#deadline[cpu] = deadline;
    if (deadline !== Infinity) this.timed++;
  }
  remove(cpu) {
    const place = this.list.indexOf(cpu);
    if (place === -1) return;
    this.list.splice(place, 1);
    if (this.#deadline[cpu] !== Infinity) this.timed--;
  }
  has(cpu) {
    return this.list.includes(cpu);
  }
  isTimed(cpu) {
    return this.#deadline[cpu] !== Infinity && this.has(cpu);
  }
  deadlineOf(cpu) {
    return this.#deadline[cpu];
  }
  turnOf(cpu) {
    return this.#turn[cpu];
  }
  /** The value the CPU found and waits to see replaced. */
  valueOf(cpu) {
    return this.#value[cpu];
  }
  /** The sleeper on this word that has slept longest, or -1. */
  firstOn(array, index) {
    for (const cpu of this.list) if (isSameWord(this.#array[cpu], this.#index[cpu], array, index)) return cpu;
    return -1;
  }
  /** The sleeper whose wait times out first, or -1. */
  earliest() {
    let found = -1;
    for (const cpu of this.list) {
      const deadline = this.#deadline[cpu];
      if (deadline !== Infinity && (found === -1 || deadline < this.#deadline[found])) found = cpu;
    }
    return found;
  }
}
/** Whether elements of two views begin at the same byte. */
export const isSameWord = (a, i, b, j) =>
  a.buffer === b.buffer && a.byteOffset + i * a.BYTES_PER_ELEMENT === b.byteOffset + j * b.BYTES_PER_ELEMENT;
//# sourceMappingURL=sleepers.js.map
