import { Op, OP_MASK } from '../../instrument/stepped/op.js';
import { AddressTable } from './addressTable.js';
const MOST_ADDRESSES = 1 << 16;
/** Pairs are kept as bits of a hash table: a few are taken for known that are not. */
const BITS = 1 << 18;
/** Which pairs of a write and the read that saw its value were ever met: by call sites and word. */
export class ReadsFrom {
    #bits = new Uint32Array(BITS / 32);
    #table = new AddressTable(MOST_ADDRESSES);
    /** The site that wrote each word last in this execution. */
    #writers = new Int32Array(MOST_ADDRESSES);
    /** Whether this execution had a pair that none before had. */
    isNew = false;
    begin() {
        this.isNew = false;
        this.#writers.fill(0, 0, this.#table.count);
    }
    /** An operation happens. */
    note(address, site, kind) {
        const word = address < 0 ? -1 : this.#table.add(address);
        if (word === -1)
            return;
        const op = kind & OP_MASK;
        if (op !== Op.store && op !== Op.write)
            this.#mark(this.#writers[word], site, word);
        if (op !== Op.load && op !== Op.wait && op !== Op.waitAsync && op !== Op.wake && op !== Op.read)
            this.#writers[word] = site;
    }
    #mark(writer, reader, word) {
        let hash = Math.imul(writer ^ Math.imul(reader, 0x85ebca6b), 0x9e3779b1) ^ Math.imul(word + 1, 0xc2b2ae35);
        hash = Math.imul(hash ^ (hash >>> 15), 0x2c1b3c6d);
        const bit = (hash ^ (hash >>> 13)) & (BITS - 1);
        const mask = 1 << (bit & 31);
        if ((this.#bits[bit >>> 5] & mask) !== 0)
            return;
        this.#bits[bit >>> 5] |= mask;
        this.isNew = true;
    }
}
//# sourceMappingURL=readsFrom.js.map