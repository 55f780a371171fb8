import { wordOf } from '../instrument/stepped/valueAfter.js';
/** Reads that are kept for a CPU; a loop that reads more in one turn is not taken for spinning. */
const MOST = 128;
/** For each CPU the words it read and the values it found: what a CPU that spins waits to see changed. */
export class ReadSets {
    #arrays = [];
    #indices = [];
    /** As `wordOf` has them. */
    #values = [];
    /** Shortening an array is a call into the runtime: what is behind the count stays where it is. */
    #counts = [];
    /** Reads of a CPU that are kept. */
    count(cpu) {
        return this.#counts[cpu] ?? 0;
    }
    arrayOf(cpu, read) {
        return this.#arrays[cpu][read];
    }
    indexOf(cpu, read) {
        return this.#indices[cpu][read];
    }
    clear(cpu) {
        this.#counts[cpu] = 0;
    }
    /** @returns false when there is no room. */
    add(cpu, array, index, value) {
        const count = this.#counts[cpu];
        if (count === MOST)
            return false;
        (this.#arrays[cpu] ??= [])[count] = array;
        (this.#indices[cpu] ??= [])[count] = index;
        (this.#values[cpu] ??= [])[count] = value;
        this.#counts[cpu] = count + 1;
        return true;
    }
    /** Whether a write of `value` changes a word of the set. */
    isChangedBy(cpu, array, index, value) {
        const arrays = this.#arrays[cpu];
        for (let i = 0; i < this.#counts[cpu]; i++) {
            if (arrays[i] === array) {
                if (this.#indices[cpu][i] === index && this.#values[cpu][i] !== value)
                    return true;
            }
            else if (arrays[i].buffer === array.buffer && overlap(arrays[i], this.#indices[cpu][i], array, index)) {
                return true;
            }
        }
        return false;
    }
    /** Whether any word of the set holds another value now. */
    isChanged(cpu) {
        const arrays = this.#arrays[cpu];
        for (let i = 0; i < this.#counts[cpu]; i++) {
            if (wordOf(arrays[i][this.#indices[cpu][i]]) !== this.#values[cpu][i])
                return true;
        }
        return false;
    }
}
/** Whether two elements of different views share a byte. */
function overlap(a, i, b, j) {
    const start = a.byteOffset + i * a.BYTES_PER_ELEMENT;
    const other = b.byteOffset + j * b.BYTES_PER_ELEMENT;
    return start < other + b.BYTES_PER_ELEMENT && other < start + a.BYTES_PER_ELEMENT;
}
//# sourceMappingURL=readSets.js.map