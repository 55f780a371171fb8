import { exportTable } from '../exportTable.js';
import { isString } from '../moduleImports.js';
import { scopeAt } from '../scope.js';
import { walk } from '../walk.js';
/**
 * Files of modules whose namespace the subject handles as an object, as in `Object.values(ns)` or `use(ns)`: what they
 * export can be seen and counted, and be called by any name that holds the namespace.
 */
export function seenNamespaces(graph) {
    const seen = new Set();
    const see = (specifier, { imports }) => {
        const target = imports.get(specifier);
        if (target?.kind !== 'module' || seen.has(target.file))
            return;
        seen.add(target.file);
        // What the module hands on is in its namespace as well.
        const module = graph.get(target.file);
        for (const star of exportTable(module).stars)
            see(star, module);
    };
    for (const module of graph.values()) {
        walk(module.program, (node, ancestors) => {
            if (node.type === 'ExportAllDeclaration' && node.exported)
                see(node.source.value, module);
            if (node.type === 'ImportExpression' && isString(node.source))
                see(node.source.value, module);
            if (node.type !== 'Identifier')
                return;
            const parent = ancestors.at(-1);
            if (parent.type === 'ImportNamespaceSpecifier')
                return;
            if (parent.type === 'MemberExpression' && !parent.computed)
                return;
            const declaration = scopeAt(module.scopes, ancestors).lookup(node.name);
            if (declaration?.node.type !== 'ImportNamespaceSpecifier')
                return;
            if (declaration.statement?.type === 'ImportDeclaration')
                see(declaration.statement.source.value, module);
        });
    }
    return seen;
}
//# sourceMappingURL=seenNamespaces.js.map