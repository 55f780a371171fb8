import { existsSync, mkdirSync, readdirSync, renameSync, rmdirSync, statSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { UsageError } from '../usageError.js';
import { codeOf, DiskError } from './diskError.js';
import { RunLock } from './runLock.js';
/** The file in a held folder that says who holds it. */
export const LOCK = 'lock';
/**
 * Makes a folder unless it is there, locks it, and opens what it holds.
 *
 * @param open keeps the lock. @throws what it throws, with the folder as it was; UsageError when it can't be written to.
 */
export function holdFolder(path, open) {
    const made = makeFolders(path);
    let lock;
    try {
        lock = RunLock.take(join(path, LOCK));
        return open(lock);
    }
    catch (error) {
        lock?.release();
        if (made !== undefined)
            removeEmpty(path, made);
        if (error instanceof UsageError || error instanceof DiskError || !('code' in error))
            throw error;
        throw notWritable(path, error);
    }
}
/** Our files are not spread among somebody else's. @param ours names that a folder may have. @throws UsageError */
export function refuseForeign(path, ours) {
    const other = readdirSync(path).find((name) => !ours.has(name) && !name.startsWith(`${LOCK}.`) && !name.endsWith('.new'));
    if (other === undefined)
        return;
    throw new UsageError(`${path} holds no soak but other files, such as ${other}`, 'Name an empty or new --dir.');
}
/** Moves what there is of `names` into a folder of its own, in this order. @param nights the folder of such folders. */
export function putIntoNight(path, names, nights) {
    const old = names.filter((name) => existsSync(join(path, name)));
    if (old.length === 0)
        return;
    const above = join(path, nights);
    mkdirSync(above, { recursive: true });
    const night = join(above, String(readdirSync(above).length + 1).padStart(4, '0'));
    mkdirSync(night);
    for (const name of old)
        renameSync(join(path, name), join(night, name));
}
/** Makes a folder with those above it; returns the topmost that was not there. */
function makeFolders(path) {
    try {
        const found = statSync(path, { throwIfNoEntry: false });
        if (found?.isDirectory())
            return undefined;
        if (found)
            throw new UsageError(`${path} is no directory`, 'Name another --dir.');
        const above = existsSync(dirname(path)) ? undefined : makeFolders(dirname(path));
        mkdirSync(path);
        return above ?? path;
    }
    catch (error) {
        if (error instanceof UsageError)
            throw error;
        throw notWritable(path, error);
    }
}
function removeEmpty(path, topmost) {
    try {
        for (let at = path;; at = dirname(at)) {
            rmdirSync(at);
            if (at === topmost)
                return;
        }
    }
    catch {
        // It is not empty.
    }
}
const notWritable = (path, error) => new UsageError(`cannot write to ${path} (${codeOf(error)})`, 'Name a --dir that can be written to.');
//# sourceMappingURL=heldFolder.js.map