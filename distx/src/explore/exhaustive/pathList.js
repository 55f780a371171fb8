const FIRST_BYTES = 1 << 12;
/** Executions in the order in which they were added, as runs of steps: some 10 to 20 bytes each. */
export class PathList {
    count = 0;
    #bytes = new Uint8Array(FIRST_BYTES);
    #end = 0;
    #at = 0;
    get bytes() {
        return this.#end;
    }
    clear() {
        if (this.#bytes.length > FIRST_BYTES)
            this.#bytes = new Uint8Array(FIRST_BYTES);
        this.count = this.#end = this.#at = 0;
    }
    add({ cpus, length, first, last }) {
        this.count++;
        this.#write(first);
        this.#write(last);
        this.#write(length);
        for (let from = 0; from < length;) {
            const cpu = cpus[from];
            let to = from + 1;
            while (to < length && cpus[to] === cpu)
                to++;
            this.#write(cpu);
            this.#write(to - from);
            from = to;
        }
    }
    /** Reads the next one; false: there is none left. */
    read(path) {
        if (this.#at === this.#end)
            return false;
        path.first = this.#read();
        path.last = this.#read();
        path.length = this.#read();
        if (path.length > path.cpus.length)
            path.cpus = new Uint16Array(path.length * 2);
        for (let from = 0; from < path.length;) {
            const cpu = this.#read();
            const to = from + this.#read();
            path.cpus.fill(cpu, from, to);
            from = to;
        }
        return true;
    }
    #write(value) {
        if (this.#end + 5 > this.#bytes.length) {
            const larger = new Uint8Array(this.#bytes.length * 2);
            larger.set(this.#bytes);
            this.#bytes = larger;
        }
        for (; value > 0x7f; value >>>= 7)
            this.#bytes[this.#end++] = (value & 0x7f) | 0x80;
        this.#bytes[this.#end++] = value;
    }
    #read() {
        let value = 0;
        for (let shift = 0;; shift += 7) {
            const byte = this.#bytes[this.#at++];
            value |= (byte & 0x7f) << shift;
            if (byte <= 0x7f)
                return value;
        }
    }
}
//# sourceMappingURL=pathList.js.map