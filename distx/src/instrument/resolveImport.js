import { existsSync } from 'node:fs';
import { isBuiltin } from 'node:module';
import { dirname, resolve } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { resolvePackage } from './resolvePackage.js';
/** Resolves an import of `importer` (relative to the root); undefined when it leads nowhere. */
export function resolveImport(specifier, importer, tree) {
    if (isBuiltin(specifier) || /^(data|https?):/.test(specifier))
        return { kind: 'outside', specifier };
    const isFile = specifier.startsWith('file:');
    if (!isFile && !/^(\.{0,2}\/|\.{1,2}$)/.test(specifier)) {
        const url = resolvePackage(specifier, tree.pathOf(importer));
        return url === undefined ? undefined : { kind: 'outside', specifier: url };
    }
    const target = isFile ? fileURLToPath(specifier) : resolve(dirname(tree.pathOf(importer)), specifier);
    for (const path of candidates(target)) {
        const file = tree.fileOf(path);
        if (file === undefined) {
            if (existsSync(path))
                return { kind: 'outside', specifier: pathToFileURL(path).href };
        }
        else if (tree.has(file)) {
            if (/\.(?:m?[jt]s|cjs)$/.test(file))
                return { kind: 'module', file };
            return { kind: 'outside', specifier: pathToFileURL(path).href };
        }
    }
    return undefined;
}
/** `./x.js` may mean `x.ts`; a bundler's sources may leave the extension out. */
function candidates(path) {
    if (/\.m?js$/.test(path))
        return [path, path.replace(/js$/, 'ts')];
    if (/\.[cm]?[jt]s$|\.json$|\.wasm$|\.node$/.test(path))
        return [path];
    return [path, `${path}.ts`, `${path}.js`, resolve(path, 'index.ts'), resolve(path, 'index.js')];
}
//# sourceMappingURL=resolveImport.js.map