import { walk } from './walk.js';
/** Names of one block or function. */
export class Scope {
    parent;
    holdsVars;
    #names = new Map();
    constructor(parent, holdsVars) {
        this.parent = parent;
        this.holdsVars = holdsVars;
    }
    declare(name, node, statement) {
        const known = this.#names.get(name);
        // An overload's implementation, or the same var again: the first declaration stands.
        if (known === undefined)
            this.#names.set(name, { node, scope: this, ...(statement && { statement }) });
    }
    /** The declaration seen from here, or undefined for a global. */
    lookup(name) {
        return this.#names.get(name) ?? this.parent?.lookup(name);
    }
}
const FUNCTIONS = new Set(['FunctionDeclaration', 'FunctionExpression', 'ArrowFunctionExpression']);
const BLOCKS = new Set([
    'BlockStatement',
    'ForStatement',
    'ForInStatement',
    'ForOfStatement',
    'SwitchStatement',
    'CatchClause',
    'ClassExpression',
    'ClassDeclaration',
    'TSEnumDeclaration',
]);
/** The innermost scope around a node with these ancestors. */
export function scopeAt(scopes, ancestors) {
    for (let i = ancestors.length - 1; i >= 0; i--) {
        const scope = scopes.get(ancestors[i]);
        if (scope)
            return scope;
    }
    throw new Error('no scope: the first ancestor must be a Program');
}
function declarePattern(scope, pattern, node, statement) {
    if (pattern === null)
        return;
    if (pattern.type === 'Identifier')
        scope.declare(pattern.name, node, statement);
    else if (pattern.type === 'AssignmentPattern')
        declarePattern(scope, pattern.left, pattern);
    else if (pattern.type === 'RestElement')
        declarePattern(scope, pattern.argument, pattern);
    else if (pattern.type === 'TSParameterProperty')
        declarePattern(scope, pattern.parameter, pattern);
    else if (pattern.type === 'ArrayPattern') {
        for (const element of pattern.elements)
            declarePattern(scope, element, pattern);
    }
    else if (pattern.type === 'ObjectPattern') {
        for (const property of pattern.properties) {
            declarePattern(scope, property.type === 'Property' ? property.value : property, pattern);
        }
    }
}
/** Finds every scope of a module and the names it declares. */
export function buildScopes(program) {
    const scopes = new Map([[program, new Scope(undefined, true)]]);
    walk(program, (node, ancestors) => {
        if (ancestors.length === 0)
            return;
        const outer = scopeAt(scopes, ancestors);
        let inner = outer;
        if (FUNCTIONS.has(node.type) || BLOCKS.has(node.type) || node.type === 'StaticBlock') {
            inner = new Scope(outer, FUNCTIONS.has(node.type) || node.type === 'StaticBlock');
            scopes.set(node, inner);
        }
        declareNames(node, outer, inner, ancestors);
    });
    return scopes;
}
function declareNames(node, outer, inner, ancestors) {
    switch (node.type) {
        case 'FunctionDeclaration':
        case 'FunctionExpression':
        case 'ArrowFunctionExpression':
            if (node.id)
                (node.type === 'FunctionDeclaration' ? outer : inner).declare(node.id.name, node);
            for (const parameter of node.params)
                declarePattern(inner, parameter, parameter);
            break;
        case 'ClassDeclaration':
            if (node.id)
                outer.declare(node.id.name, node);
            break;
        case 'ClassExpression':
            if (node.id)
                inner.declare(node.id.name, node);
            break;
        case 'TSEnumDeclaration':
            outer.declare(node.id.name, node);
            for (const { id } of node.body.members)
                if (id.type === 'Identifier')
                    inner.declare(id.name, node);
            break;
        case 'CatchClause':
            declarePattern(inner, node.param, node);
            break;
        case 'VariableDeclaration': {
            let scope = outer;
            while (node.kind === 'var' && !scope.holdsVars && scope.parent)
                scope = scope.parent;
            for (const declarator of node.declarations)
                declarePattern(scope, declarator.id, declarator, node);
            break;
        }
        case 'ImportSpecifier':
        case 'ImportDefaultSpecifier':
        case 'ImportNamespaceSpecifier':
            outer.declare(node.local.name, node, ancestors.at(-1));
            break;
    }
}
//# sourceMappingURL=scope.js.map