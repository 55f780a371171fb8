import { existsSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
const manifestAt = (folder) => {
    const path = join(folder, 'package.json');
    return existsSync(path) ? JSON.parse(readFileSync(path, 'utf8')) : undefined;
};
/** The nearest folder at or above `folder` that holds a package.json. */
export function packageFolderAbove(folder) {
    for (let at = folder;; at = dirname(at)) {
        if (existsSync(join(at, 'package.json')))
            return at;
        if (dirname(at) === at)
            return undefined;
    }
}
/** This package's folder, whether the code runs from `src` or from `dist/src`. */
export const packageRoot = (() => {
    for (let at = dirname(fileURLToPath(import.meta.url)); dirname(at) !== at; at = dirname(at)) {
        if (manifestAt(at)?.name === 'pagetorture')
            return at;
    }
    throw new Error('the package.json of pagetorture is gone');
})();
export const packageVersion = manifestAt(packageRoot)?.version ?? '0.0.0';
//# sourceMappingURL=packageRoot.js.map