import { accessSync, constants, existsSync, lstatSync, mkdirSync, mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { SubjectError } from './subjectError.js';
/**
 * The folder that holds all cache entries, made if need be.
 *
 * @param root the subject's; its package's `node_modules/.cache/pagetorture` is used when writable, a
 *   private folder among the temporary files otherwise.
 * @param chosen folder to use instead.
 * @throws SubjectError when the chosen folder can't be written.
 */
export function cacheFolder(root, chosen) {
    if (chosen !== undefined) {
        const folder = resolve(chosen);
        if (isUsable(folder))
            return folder;
        throw new SubjectError(`cannot write to the cache folder ${folder}`, 'choose a folder that this user may write to');
    }
    const home = packageFolder(root);
    const folder = home && join(home, 'node_modules', '.cache', 'pagetorture');
    if (folder !== undefined && isUsable(folder))
        return folder;
    return temporaryFolder();
}
function packageFolder(from) {
    for (let at = from;; at = dirname(at)) {
        if (existsSync(join(at, 'package.json')))
            return at;
        if (dirname(at) === at)
            return undefined;
    }
}
function isUsable(folder) {
    try {
        mkdirSync(folder, { recursive: true });
        accessSync(folder, constants.W_OK);
        return true;
    }
    catch {
        return false;
    }
}
/** Code is run from here, so the folder must belong to this user alone. */
function temporaryFolder() {
    const user = process.getuid?.();
    const folder = join(tmpdir(), `pagetorture-${user ?? 'cache'}`);
    try {
        mkdirSync(folder, { recursive: true, mode: 0o700 });
        const found = lstatSync(folder);
        if (found.isDirectory() && (user === undefined || (found.uid === user && (found.mode & 0o022) === 0)))
            return folder;
    }
    catch {
        // A folder of our own follows.
    }
    return mkdtempSync(join(tmpdir(), 'pagetorture-'));
}
//# sourceMappingURL=cacheFolder.js.map