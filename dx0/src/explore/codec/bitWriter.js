/** Writes numbers of any width one after the other, highest bit first. */
export class BitWriter {
  #bytes = [];
  #used = 0;
  /** @param width up to 32 bits. */
  bits(value, width) {
    for (let bit = width - 1; bit >= 0; bit--) {
      if (this.#used % 8 === 0) this.#bytes.push(0);
      if (Math.floor(value / 2 ** bit) % 2 === 1) this.#bytes[this.#bytes.length - 1] |= 0x80 >> (this.#used % 8);
      this.#used++;
    }
  }
  /** A whole number from 0 in groups of `group` bits, lowest group first; a bit before each says that one follows. */
  varint(value, group) {
    for (let rest = value; ;) {
      const next = Math.floor(rest / 2 ** group);
      this.bits(next > 0 ? 1 : 0, 1);
      this.bits(rest % 2 ** group, group);
      if (next === 0) return;
      rest = next;
    }
  }
  /** What was written; the last byte is filled up with zeros. */
  bytes() {
    return Uint8Array.from(this.#bytes);
  }
}
//# sourceMappingURL=bitWriter.js.map
