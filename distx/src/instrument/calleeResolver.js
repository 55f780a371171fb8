import { assignedNames } from './assignedNames.js';
import { exportTable } from './exportTable.js';
import { unwrap } from './unwrap.js';
/** Aliases of aliases that are followed; more can only be a cycle of imports. */
const MAX_STEPS = 50;
/** Finds the function that a call will reach, through imports, re-exports, namespaces and constant aliases. */
export class CalleeResolver {
    #graph;
    #tables = new Map();
    constructor(graph) {
        this.#graph = graph;
    }
    /** The function `callee` stands for in `scope` of `module`, when that is certain. */
    functionOf(callee, module, scope) {
        const meaning = this.#expression(callee, module, scope, MAX_STEPS);
        return meaning?.kind === 'function' ? meaning.node : undefined;
    }
    #expression(wrapped, module, scope, steps) {
        const node = unwrap(wrapped);
        if (steps === 0)
            return undefined;
        if (node.type === 'FunctionExpression' ||
            node.type === 'ArrowFunctionExpression' ||
            node.type === 'FunctionDeclaration') {
            return { kind: 'function', node };
        }
        if (node.type === 'Identifier') {
            const declaration = scope.lookup(node.name);
            return declaration && this.#declaration(declaration, module, steps - 1);
        }
        if (node.type === 'MemberExpression' && node.property.type === 'Identifier' && !node.computed) {
            const object = this.#expression(node.object, module, scope, steps - 1);
            return object?.kind === 'namespace' ? this.#exported(object.file, node.property.name, steps - 1) : undefined;
        }
        return undefined;
    }
    #declaration(declaration, module, steps) {
        const { node, scope, statement } = declaration;
        if (assignedNames(module).assigned.has(declaration))
            return undefined;
        if (statement?.type === 'ImportDeclaration') {
            const source = statement.source.value;
            if (node.type === 'ImportNamespaceSpecifier')
                return this.#imported(module, source, '*', steps);
            if (node.type === 'ImportDefaultSpecifier')
                return this.#imported(module, source, 'default', steps);
            if (node.type !== 'ImportSpecifier')
                return undefined;
            const { imported } = node;
            return this.#imported(module, source, imported.type === 'Literal' ? imported.value : imported.name, steps);
        }
        if (node.type === 'VariableDeclarator') {
            if (statement?.type !== 'VariableDeclaration' || statement.kind !== 'const' || !node.init)
                return undefined;
            return this.#expression(node.init, module, scope, steps - 1);
        }
        return this.#expression(node, module, scope, steps);
    }
    #imported(module, specifier, name, steps) {
        const target = module.imports.get(specifier);
        return target?.kind === 'module' ? this.#exported(target.file, name, steps - 1) : undefined;
    }
    #exported(file, name, steps) {
        if (name === '*')
            return { kind: 'namespace', file };
        const module = this.#graph.get(file);
        if (!module || steps <= 0)
            return undefined;
        const table = this.#tables.get(file) ?? exportTable(module);
        this.#tables.set(file, table);
        const entry = table.names.get(name);
        if (entry?.kind === 'local')
            return this.#expression(entry.node, module, module.scopes.get(module.program), steps - 1);
        if (entry)
            return this.#imported(module, entry.source, entry.name, steps - 1);
        for (const star of name === 'default' ? [] : table.stars) {
            const meaning = this.#imported(module, star, name, steps - 1);
            if (meaning)
                return meaning;
        }
        return undefined;
    }
}
//# sourceMappingURL=calleeResolver.js.map