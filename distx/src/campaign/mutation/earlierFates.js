import { readFileSync } from 'node:fs';
import { UsageError } from '../usageError.js';
/** What an earlier campaign found, by what each mutant changes: numbers and lines may be others by now. */
export class EarlierFates {
    #rows = new Map();
    constructor(rows) {
        for (const row of rows) {
            const key = keyOf(row);
            const same = this.#rows.get(key);
            if (same === undefined)
                this.#rows.set(key, [row]);
            else
                same.push(row);
        }
    }
    /** Takes the row of a mutant; of several that look the same, in the order of the file. */
    take(place) {
        return this.#rows.get(keyOf(place))?.shift();
    }
}
const keyOf = ({ file, operator, before, after }) => JSON.stringify([file, operator, before, after]);
const fates = new Set(['killed', 'survived', 'explained', 'unreached', 'waiting']);
/** @throws UsageError when the file is not what `mutate --json` prints. */
export function readEarlierFates(path) {
    let parsed;
    try {
        parsed = JSON.parse(readFileSync(path, 'utf8'));
    }
    catch (error) {
        const why = error instanceof Error ? error.message : error;
        throw new UsageError(`cannot read ${path}: ${why}`, 'Give what `mutate --json` printed.');
    }
    const { mutants } = (parsed ?? {});
    const isRow = (row) => typeof row === 'object' && row !== null && fates.has(row.fate);
    if (Array.isArray(mutants) && mutants.every(isRow))
        return new EarlierFates(mutants);
    throw new UsageError(`${path} is no report of mutants`, 'Give what `mutate --json` printed.');
}
//# sourceMappingURL=earlierFates.js.map