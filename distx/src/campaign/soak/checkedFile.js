import { closeSync, existsSync, fstatSync, fsyncSync, ftruncateSync, openSync, readSync, statSync, writeSync, } from 'node:fs';
import { UsageError } from '../usageError.js';
import { checkedEntry, checkedLine } from './checkedLine.js';
import { DiskError } from './diskError.js';
const NOTHING = { entries: [], damaged: [], wholeBytes: 0, isTorn: false };
const PIECE = 1 << 16;
/** A longer line is damaged: nobody writes such a one. */
const LONGEST_LINE = 1 << 24;
const NEWLINE = 10;
/** Reads a file of checked lines piece by piece; one that is not there is empty. @throws what the file system says. */
export function readChecked(path, knows = () => true) {
    const found = statSync(path, { throwIfNoEntry: false });
    if (found === undefined)
        return NOTHING;
    // A device or a pipe may have no end.
    if (!found.isFile())
        throw new UsageError(`${path} is no file`, 'Remove it, or name another directory.');
    const file = openSync(path, 'r');
    const entries = [];
    const damaged = [];
    const piece = Buffer.allocUnsafe(PIECE);
    let line = [];
    let length = 0;
    let number = 1;
    let at = 0;
    let wholeBytes = 0;
    const keep = (part) => {
        length += part.length;
        if (length <= LONGEST_LINE)
            line.push(Buffer.from(part));
        else
            line = [];
    };
    const end = () => {
        const entry = length <= LONGEST_LINE ? checkedEntry(Buffer.concat(line).toString('utf8')) : undefined;
        if (entry !== undefined && knows(entry))
            entries.push(entry);
        else
            damaged.push(number);
        line = [];
        length = 0;
        number++;
    };
    try {
        for (let read = readSync(file, piece); read > 0; read = readSync(file, piece)) {
            let from = 0;
            for (let to = piece.indexOf(NEWLINE); to >= 0 && to < read; to = piece.indexOf(NEWLINE, from)) {
                keep(piece.subarray(from, to));
                end();
                from = to + 1;
                wholeBytes = at + from;
            }
            if (from < read)
                keep(piece.subarray(from, read));
            at += read;
        }
    }
    finally {
        closeSync(file);
    }
    return { entries, damaged, wholeBytes, isTorn: at > wholeBytes };
}
/** A file that grows by whole lines: when `append` returns, the line has reached the disk. */
export class CheckedFile {
    path;
    #file;
    #bytes;
    /** @param wholeBytes what is kept of the file; a torn line behind that is dropped. @throws what the file system says. */
    constructor(path, wholeBytes) {
        this.path = path;
        // Not for appending: what is dropped must not come back.
        this.#file = openSync(path, existsSync(path) ? 'r+' : 'wx+');
        this.#bytes = wholeBytes;
        if (fstatSync(this.#file).size > wholeBytes)
            ftruncateSync(this.#file, wholeBytes);
    }
    /** @throws DiskError; the file is as it was before, or has a torn line at its end. */
    append(entry) {
        const line = Buffer.from(`${checkedLine(entry)}\n`);
        try {
            for (let done = 0; done < line.length;) {
                done += writeSync(this.#file, line, done, line.length - done, this.#bytes + done);
            }
            fsyncSync(this.#file);
            this.#bytes += line.length;
        }
        catch (error) {
            try {
                ftruncateSync(this.#file, this.#bytes);
            }
            catch {
                // The torn line is dropped when the file is opened again.
            }
            throw new DiskError(this.path, error);
        }
    }
    close() {
        closeSync(this.#file);
    }
}
//# sourceMappingURL=checkedFile.js.map