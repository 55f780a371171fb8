import { mkdirSync } from 'node:fs';
import { dirname } from 'node:path';
import { CheckedFile, readChecked } from './checkedFile.js';
import { DiskError } from './diskError.js';
const LONGEST_TOKEN = 1 << 16;
/** Failing schedules of all runs, to be replayed first in the next one. */
export class Corpus {
    entries;
    /** Lines that can't be read. */
    damaged;
    #path;
    #wholeBytes;
    #tokens;
    #file;
    /** @throws what the file system says. */
    constructor(path) {
        const { entries, damaged, wholeBytes } = readChecked(path, isCorpusEntry);
        this.entries = entries;
        this.damaged = damaged.length;
        this.#path = path;
        this.#wholeBytes = wholeBytes;
        this.#tokens = new Set(this.entries.map(({ token }) => token));
    }
    /** @throws DiskError */
    add(entry) {
        if (this.#tokens.has(entry.token))
            return;
        try {
            mkdirSync(dirname(this.#path), { recursive: true });
            this.#file ??= new CheckedFile(this.#path, this.#wholeBytes);
        }
        catch (error) {
            throw new DiskError(this.#path, error);
        }
        this.#file.append(entry);
        this.#tokens.add(entry.token);
    }
    close() {
        this.#file?.close();
    }
}
const isCorpusEntry = ({ token, fingerprint, run }) => [token, fingerprint, run].every((text) => typeof text === 'string') && token.length <= LONGEST_TOKEN;
//# sourceMappingURL=corpus.js.map