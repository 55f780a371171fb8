import remapping from '@jridgewell/remapping';
import { transformSync } from 'oxc-transform';
import { posix } from 'node:path';
import { pathToFileURL } from 'node:url';
import { moduleImports } from './moduleImports.js';
import { SubjectError } from './subjectError.js';
/** Path of the JavaScript that a source file becomes. */
export const emittedFile = (file) => file.replace(/ts$/, 'js').replace(/\.cjs$/, '.cjs.js');
/**
 * Strips the types of an edited module and makes its imports work from the cache.
 *
 * @param text the module's text with all edits but those of its imports.
 * @param path where the source lies on disk.
 * @throws SubjectError when the transform fails.
 */
export function emitModule(module, text, path) {
    for (const source of moduleImports(module)) {
        const target = module.imports.get(source.value);
        if (target)
            text.update(source.start, source.end, JSON.stringify(specifierOf(target, module.file)));
    }
    const { code, map, errors } = transformSync(module.file, text.toString(), {
        lang: module.lang,
        sourceType: 'module',
        sourcemap: true,
        typescript: { onlyRemoveTypeImports: true },
    });
    const error = errors.find(({ severity }) => severity === 'Error');
    if (error || !map) {
        throw new SubjectError(`${module.file}: ${error?.message ?? 'no source map'}`, error?.helpMessage ?? 'the transform failed');
    }
    const edits = text.generateMap({ hires: 'boundary', source: module.file });
    const composed = remapping([JSON.stringify(map), edits.toString()], () => null);
    composed.sources = [pathToFileURL(path).href];
    composed.sourcesContent = [module.text];
    const file = emittedFile(module.file);
    return { file, code: `${code}\n//# sourceMappingURL=${posix.basename(file)}.map\n`, map: composed.toString() };
}
function specifierOf(target, from) {
    return target.kind === 'module' ? relativeSpecifier(from, emittedFile(target.file)) : target.specifier;
}
/** Specifier by which the module at `from` imports the one at `to`. */
export function relativeSpecifier(from, to) {
    // Both may lead out of their folder; without a place of their own they would be taken from the working directory.
    const place = (file) => posix.join('/entry/modules', file);
    const path = posix.relative(posix.dirname(place(from)), place(to));
    return path.startsWith('.') ? path : `./${path}`;
}
//# sourceMappingURL=emitModule.js.map