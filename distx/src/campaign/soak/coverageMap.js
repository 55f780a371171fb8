import { mixSeed } from '../../scenario/random.js';
/** A power of two: 128 KiB, whatever is seen. */
const BITS = 1 << 20;
/**
 * Which classes of schedules were seen, a bit for each hash, in memory that does not grow. Two classes may share a bit, so
 * what it counts is a lower bound. What was new to it can be written down and put in again.
 */
export class CoverageMap {
    #words = new Int32Array(BITS / 32);
    #count = 0;
    /** Bits that are set. */
    get count() {
        return this.#count;
    }
    /** Classes seen, by the share of bits that are still clear (linear counting, Whang et al. 1990). */
    get estimate() {
        return Math.round(-BITS * Math.log1p(-Math.min(this.#count, BITS - 1) / BITS));
    }
    /** The bits of a scenario's classes that were not set, in order; sets them. */
    addClasses(scenario, hashes) {
        const fresh = [];
        for (const hash of hashes) {
            const bit = mixSeed(mixSeed(scenario, hash >>> 0), Math.floor(hash / 0x1_0000_0000)) & (BITS - 1);
            if (this.#set(bit))
                fresh.push(bit);
        }
        return fresh.toSorted((a, b) => a - b);
    }
    /** @returns how many of the bits were not set. */
    addBits(bits) {
        const before = this.#count;
        for (const bit of bits)
            this.#set(bit & (BITS - 1));
        return this.#count - before;
    }
    #set(bit) {
        const mask = 1 << (bit & 31);
        if ((this.#words[bit >> 5] & mask) !== 0)
            return false;
        this.#words[bit >> 5] |= mask;
        this.#count++;
        return true;
    }
}
/** Numbers in ascending order as text: distances in groups of seven bits, base64. */
export function packBits(bits) {
    const bytes = [];
    let last = 0;
    for (const bit of bits) {
        let distance = bit - last;
        for (; distance > 127; distance >>>= 7)
            bytes.push(128 | (distance & 127));
        bytes.push(distance);
        last = bit;
    }
    return Buffer.from(bytes).toString('base64');
}
/** What `packBits` packed; nonsense stays within bounds. */
export function unpackBits(text) {
    const bits = [];
    let last = 0;
    let distance = 0;
    let shift = 0;
    for (const byte of Buffer.from(text, 'base64')) {
        distance |= (byte & 127) << (shift % 28);
        shift += 7;
        if (byte >= 128)
            continue;
        last = (last + distance) & (BITS - 1);
        bits.push(last);
        distance = shift = 0;
    }
    return bits;
}
//# sourceMappingURL=coverageMap.js.map