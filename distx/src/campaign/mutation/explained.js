import { readFileSync } from 'node:fs';
import { UsageError } from '../usageError.js';
/** @throws UsageError when the file is not a list of such. */
export function readExplained(path) {
    let parsed;
    try {
        parsed = JSON.parse(readFileSync(path, 'utf8'));
    }
    catch (error) {
        throw new UsageError(`cannot read ${path}: ${error instanceof Error ? error.message : error}`, 'It is JSON.');
    }
    const fields = ['file', 'operator', 'before', 'after', 'reason'];
    const isOne = (one) => typeof one === 'object' &&
        one !== null &&
        fields.every((name) => typeof one[name] === 'string') &&
        ['undefined', 'number'].includes(typeof one.which);
    if (Array.isArray(parsed) && parsed.every(isOne))
        return parsed;
    throw new UsageError(`${path} is not a list of explained mutants`, `Each has ${fields.join(', ')}.`);
}
/** The lines that a patch takes away, and those it puts there, without indentation. */
export function changedLines(patch) {
    const lines = patch.split('\n');
    const begin = lines.findIndex((line) => line.startsWith('@@'));
    const told = (sign) => lines
        .slice(begin)
        .filter((line) => line.startsWith(sign))
        .map((line) => line.slice(1).trim())
        .join('\n');
    return { before: told('-'), after: told('+') };
}
/**
 * Why a mutant can't be killed, undefined when that is not known.
 *
 * @param which tells which one it is of those that look the same, from 1; asked only when it matters.
 */
export const reasonOf = (explained, one, which) => explained.find(({ file, operator, before, after, which: only }) => file === one.file &&
    operator === one.operator &&
    before === one.before &&
    after === one.after &&
    (only === undefined || only === which()))?.reason;
//# sourceMappingURL=explained.js.map