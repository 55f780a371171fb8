/** There is less to read than there should be, or something that is never written. */
export class MalformedBits extends Error {
  name = 'MalformedBits';
}
/** Reads what a BitWriter wrote. @throws MalformedBits */
export class BitReader {
  #bytes;
  #used = 0;
  constructor(bytes) {
    this.#bytes = bytes;
  }
  bits(width) {
    let value = 0;
    for (let i = 0; i < width; i++) {
      const byte = this.#bytes[this.#used >>> 3];
      if (byte === undefined) throw new MalformedBits('no bits left');
      value = value * 2 + ((byte >>> (7 - (this.#used & 7))) & 1);
      this.#used++;
    }
    return value;
  }
  /** @param most the largest number that makes sense here. */
  varint(group, most) {
    let value = 0;
    for (let scale = 1; ; scale *= 2 ** group) {
      const more = this.bits(1) === 1;
      value += this.bits(group) * scale;
      if (value > most) throw new MalformedBits('number too large');
      if (!more) return value;
    }
  }
  /** Whether nothing but the filling of the last byte is left. */
  get isAtEnd() {
    return this.#used + 8 > this.#bytes.length * 8 && this.#restIsZero();
  }
  #restIsZero() {
    for (let at = this.#used; at < this.#bytes.length * 8; at++) {
      if (((this.#bytes[at >>> 3] >>> (7 - (at & 7))) & 1) === 1) return false;
    }
    return true;
  }
}
//# sourceMappingURL=bitReader.js.map
