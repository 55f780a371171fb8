import { readdirSync, rmSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { forgetDead, isUsed } from './cacheUsers.js';
/** Entries that always stay. */
const KEPT = 20;
/** Entries used within this time stay too, in ms: whoever made them may just be about to import them. */
const RECENT = 60 * 60 * 1000;
/** Files of what modules import that stay: each version of the loader has one. */
const KEPT_IMPORTS = 4;
/** Removes old entries and abandoned drafts, and the marks of dead processes. Entries that a living process uses stay. */
export function pruneCache(folder) {
    pruneImports(folder);
    const now = Date.now();
    const entries = readdirSync(folder, { withFileTypes: true })
        .filter((entry) => entry.isDirectory() && /^[0-9a-f]{16,}/.test(entry.name))
        .flatMap(({ name }) => {
        const used = statSync(join(folder, name), { throwIfNoEntry: false })?.mtimeMs;
        return used === undefined ? [] : [{ path: join(folder, name), used, isDraft: name.endsWith('.tmp') }];
    })
        .toSorted((a, b) => b.used - a.used);
    const complete = entries.filter(({ isDraft }) => !isDraft);
    for (const { path } of complete)
        forgetDead(path);
    for (const { path, used } of [...complete.slice(KEPT), ...entries.filter(({ isDraft }) => isDraft)]) {
        if (now - used >= RECENT && !isUsed(path))
            remove(path);
    }
}
function pruneImports(folder) {
    const files = readdirSync(folder)
        .filter((name) => name.startsWith('imports-'))
        .map((name) => ({
        path: join(folder, name),
        used: statSync(join(folder, name), { throwIfNoEntry: false })?.mtimeMs ?? 0,
    }))
        .toSorted((a, b) => b.used - a.used);
    for (const { path, used } of files.slice(KEPT_IMPORTS)) {
        if (Date.now() - used >= RECENT)
            remove(path);
    }
}
function remove(path) {
    try {
        rmSync(path, { recursive: true, force: true });
    }
    catch {
        // Another process is at it, or may do what this one may not.
    }
}
//# sourceMappingURL=pruneCache.js.map