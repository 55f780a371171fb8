import { assignedNames } from './assignedNames.js';
import { bindingOf } from './bindings.js';
import { circlesOf } from './circles.js';
// V8 takes a constant of a module for what it is when it compiles a function that uses it: numbers become immediates, and
// arrays addresses. An import it looks up each time, as it does not ask whether anybody assigns it.
const OWN = '$own';
/** The name under which a constant is imported. */
export const importedAs = (name) => name + OWN;
/** Whether a module's code has run before any function of it is called, so that constants at its beginning have their values. */
export const canHaveConstants = (module, graph) => module.program.body.length > 0 && !module.text.includes(OWN) && !circlesOf(graph).has(module.file);
/** Puts constants of what is imported as `importedAs` says at a module's beginning. */
export function declareConstants(text, module, names) {
    if (names.length === 0)
        return;
    const list = names.map((name) => `${name} = ${importedAs(name)}`);
    text.prependLeft(module.program.body[0].start, `const ${list.join(', ')}; `);
}
/**
 * Makes constants of a module's imports, of those that come from modules of the graph and are assigned nowhere:
 *
 * ```
 * import { get as g, T } from './a.ts'    const g = g$own, T = T$own; import { get as g$own, T as T$own } from './a.ts'
 * ```
 */
export function makeConstants(text, module, graph) {
    if (!canHaveConstants(module, graph))
        return;
    const scope = module.scopes.get(module.program);
    const names = [];
    for (const statement of module.program.body) {
        if (statement.type !== 'ImportDeclaration' || statement.importKind === 'type')
            continue;
        for (const specifier of statement.specifiers) {
            if (specifier.type === 'ImportNamespaceSpecifier')
                continue;
            if (specifier.type === 'ImportSpecifier' && specifier.importKind === 'type')
                continue;
            const { local } = specifier;
            const binding = bindingOf(graph, local.name, module, scope);
            if (!binding || assignedNames(binding.module).assigned.has(binding.declaration))
                continue;
            const isShort = specifier.type === 'ImportSpecifier' && specifier.imported.start === local.start;
            text.update(local.start, local.end, (isShort ? `${local.name} as ` : '') + importedAs(local.name));
            names.push(local.name);
        }
    }
    declareConstants(text, module, names);
}
//# sourceMappingURL=constantImports.js.map