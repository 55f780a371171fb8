/** Numbers that are recorded of an execution; what is drawn beyond them can't be repeated. */
const MOST = 1 << 14;
/** A random stream that repeats a recorded one with some numbers changed, then goes on with new ones; it records itself. */
export class MutatedStream {
  #values = new Uint32Array(1024);
  /** Numbers recorded so far. */
  #count = 0;
  /** Numbers that are repeated. */
  #repeated = 0;
  #source;
  /** @param changes how many numbers of the parent are replaced. */
  begin(source, parent, changes) {
    this.#source = source;
    this.#count = this.#repeated = 0;
    if (parent === undefined) return;
    this.#repeated = parent.length;
    this.#reserve(parent.length);
    this.#values.set(parent);
    for (let i = 0; i < changes; i++) {
      this.#values[Math.floor(source.next() * (parent.length / 0x1_0000_0000))] = source.next();
    }
  }
  next() {
    const at = this.#count;
    if (at < this.#repeated) {
      this.#count++;
      return this.#values[at];
    }
    const value = this.#source.next();
    if (at < MOST) {
      this.#reserve(at + 1);
      this.#values[at] = value;
      this.#count++;
    }
    return value;
  }
  below(bound) {
    return Math.floor(this.next() * (bound / 0x1_0000_0000));
  }
  /** What was drawn since it began. */
  recorded() {
    return this.#values.slice(0, this.#count);
  }
  #reserve(count) {
    if (count <= this.#values.length) return;
    const larger = new Uint32Array(Math.max(count, 2 * this.#values.length));
    larger.set(this.#values);
    this.#values = larger;
  }
}
//# sourceMappingURL=mutatedStream.js.map
