import { existsSync, readFileSync, statSync } from 'node:fs';
import { join, relative, sep } from 'node:path';
import { applyFilePatch } from './applyFilePatch.js';
import { SubjectError } from './subjectError.js';
/** The files below a root as they are with the patches applied. */
export class SourceTree {
    root;
    #patched = new Map();
    /** @throws SubjectError when a patch does not apply. */
    constructor(root, patches = []) {
        this.root = root;
        for (const patch of patches) {
            const known = this.has(patch.file);
            if (patch.creates && known) {
                throw new SubjectError(`${patch.patch}: ${patch.file} is there already`, 'the diff adds the file as a new one');
            }
            if (!patch.creates && !known) {
                throw new SubjectError(`${patch.patch}: there is no file ${patch.file}`, `paths are relative to ${this.root}`);
            }
            this.#patched.set(patch.file, applyFilePatch(patch.creates ? '' : this.read(patch.file), patch));
        }
    }
    /** @param file relative to the root. */
    has(file) {
        if (this.#patched.has(file))
            return true;
        const path = this.pathOf(file);
        return existsSync(path) && statSync(path).isFile();
    }
    read(file) {
        return this.#patched.get(file) ?? readFileSync(this.pathOf(file), 'utf8');
    }
    pathOf(file) {
        return join(this.root, file);
    }
    /** Path relative to the root with forward slashes, or undefined when it lies outside. */
    fileOf(path) {
        const file = relative(this.root, path);
        if (file === '' || file === '..' || file.startsWith(`..${sep}`) || /^[A-Za-z]:/.test(file))
            return undefined;
        return sep === '/' ? file : file.replaceAll(sep, '/');
    }
}
//# sourceMappingURL=sourceTree.js.map