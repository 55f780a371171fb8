import { exportTable } from './exportTable.js';
/** Re-exports that are followed; more can only be a cycle. */
const MAX_STEPS = 50;
/** The declaration behind a name, through imports and re-exports; undefined for globals and what lies outside the graph. */
export function bindingOf(graph, name, module, scope, steps = MAX_STEPS) {
    const declaration = scope.lookup(name);
    if (!declaration)
        return undefined;
    const { node, statement } = declaration;
    if (statement?.type !== 'ImportDeclaration')
        return { name, declaration, module };
    if (node.type === 'ImportNamespaceSpecifier')
        return undefined;
    const imported = node.type !== 'ImportSpecifier'
        ? 'default'
        : node.imported.type === 'Literal'
            ? node.imported.value
            : node.imported.name;
    return exported(graph, module, statement.source.value, imported, steps - 1);
}
function exported(graph, importer, specifier, name, steps) {
    const target = importer.imports.get(specifier);
    const module = target?.kind === 'module' ? graph.get(target.file) : undefined;
    if (!module || steps <= 0)
        return undefined;
    const { names, stars } = exportTable(module);
    const entry = names.get(name);
    if (entry?.kind === 'local') {
        if (entry.node.type !== 'Identifier')
            return undefined;
        return bindingOf(graph, entry.node.name, module, module.scopes.get(module.program), steps - 1);
    }
    if (entry)
        return entry.name === '*' ? undefined : exported(graph, module, entry.source, entry.name, steps - 1);
    for (const star of name === 'default' ? [] : stars) {
        const found = exported(graph, module, star, name, steps - 1);
        if (found)
            return found;
    }
    return undefined;
}
//# sourceMappingURL=bindings.js.map