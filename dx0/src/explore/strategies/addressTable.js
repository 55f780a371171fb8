const FREE = -1;
const FIRST_SIZE = 64;
/** Numbers word addresses in the order in which they are met: an open hash table that allocates only when it grows. */
export class AddressTable {
  /** The addresses by number. */
  addresses = [];
  #slots = new Int32Array(FIRST_SIZE).fill(FREE);
  #most;
  /** @param most addresses; those met later have no number. */
  constructor(most) {
    this.#most = most;
  }
  get count() {
    return this.addresses.length;
  }
  clear() {
    if (this.addresses.length === 0) return;
    this.addresses.length = 0;
    this.#slots.fill(FREE);
  }
  /** The number of an address, or -1. */
  find(address) {
    return this.#slots[this.#place(address)];
  }
  /** The number of an address, which it is given if it has none; -1 when there are too many. */
  add(address) {
    const place = this.#place(address);
    const known = this.#slots[place];
    const { count } = this;
    if (known !== FREE || count === this.#most) return known;
    this.addresses.push(address);
    this.#slots[place] = count;
    if (2 * count > this.#slots.length) this.#grow();
    return count;
  }
  /** Where an address is, or would be. */
  #place(address) {
    const slots = this.#slots;
    const mask = slots.length - 1;
    let place = (Math.imul(address, 0x9e3779b1) >>> 8) & mask;
    for (;;) {
      const number = slots[place];
      if (number === FREE || this.addresses[number] === address) return place;
      place = (place + 1) & mask;
    }
  }
  #grow() {
    this.#slots = new Int32Array(this.#slots.length * 2).fill(FREE);
    for (let number = 0; number < this.addresses.length; number++) {
      this.#slots[this.#place(this.addresses[number])] = number;
    }
  }
}
//# sourceMappingURL=addressTable.js.map
