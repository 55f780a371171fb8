/**
 * What a function's names from outside are called in another place; undefined when one of them means something else
 * there, or can't be had.
 */
export function placeNames({ free, info }, { edit, scope }) {
    const names = new Map();
    for (const { name, declaration, binding } of free) {
        const seen = scope.lookup(name);
        if (!declaration) {
            if (seen)
                return undefined;
        }
        else if (info.module !== edit.module || seen !== declaration) {
            if (!binding)
                return undefined;
            const home = binding.module;
            if (home === edit.module) {
                if (scope.lookup(binding.name) !== binding.declaration)
                    return undefined;
                names.set(declaration, binding.name);
            }
            else {
                const alias = edit.subject.inlining?.functions.aliasOf(binding.declaration);
                if (alias === undefined)
                    return undefined;
                edit.importFrom(home.file, alias);
                names.set(declaration, alias);
            }
        }
    }
    return names;
}
//# sourceMappingURL=placeNames.js.map