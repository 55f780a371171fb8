import { assignedNames, targetsOf } from '../../assignedNames.js';
import { scopeAt } from '../../scope.js';
import { walk } from '../../walk.js';
import { bindingOf } from '../../bindings.js';
import { formOf } from '../functionNode.js';
import { bodyShape, leavesOf, localsOf } from './bodyShape.js';
import { referencesIn } from './references.js';
/** What means something else elsewhere, or has to stay whole. */
const OBSTACLES = new Set([
    'ThisExpression',
    'Super',
    'MetaProperty',
    'ImportExpression',
    'FunctionDeclaration',
    'FunctionExpression',
    'ArrowFunctionExpression',
    'ClassDeclaration',
    'ClassExpression',
    'YieldExpression',
    'AwaitExpression',
    'LabeledStatement',
    'TSEnumDeclaration',
    'TSModuleDeclaration',
    'TSImportEqualsDeclaration',
]);
/**
 * A function at the top of its module that can stand elsewhere in that form; undefined for others.
 *
 * @param most nodes of its own.
 */
export function inlinable(info, graph, form, most) {
    const { fn, module, ancestors, obstacle } = info;
    if (obstacle !== undefined || fn.async || !isAtTop(info) || fn.body === null)
        return undefined;
    const around = [...ancestors, fn];
    const shape = form === 'expression' ? bodyShape(fn.body, around) : undefined;
    const own = module.scopes.get(fn);
    const parameters = fn.params.flatMap((param) => parameterOf(param, (name) => own.lookup(name)) ?? []);
    if (parameters.length < fn.params.length || (form === 'expression' && !shape))
        return undefined;
    const leaves = shape ? leavesOf(shape) : [{ node: fn.body, around }];
    const size = leaves.reduce((sum, leaf) => sum + sizeOf(leaf.node), 0);
    if (size > most)
        return undefined;
    const references = leaves
        .flatMap(({ node, around: outside }) => referencesIn(node, outside))
        .map((found) => ({ ...found, declaration: scopeAt(module.scopes, found.ancestors).lookup(found.node.name) }));
    const expression = shape && expressionForm(shape, info);
    if (expression && isReadEarly(expression, references))
        return undefined;
    const locals = declaredIn(references, own);
    const inside = new Set([
        ...(expression?.locals.values() ?? locals.keys()),
        ...parameters.map(({ declaration }) => declaration),
    ]);
    const { assigned } = assignedNames(module);
    const free = new Map();
    for (const { node, declaration } of references) {
        if (node.name === 'arguments' && !declaration)
            return undefined;
        if (declaration && inside.has(declaration))
            continue;
        const binding = declaration && bindingOf(graph, node.name, module, own);
        if (declaration && assigned.has(declaration))
            return undefined;
        if (binding && assignedNames(binding.module).assigned.has(binding.declaration))
            return undefined;
        free.set(node.name, { name: node.name, declaration, binding });
    }
    if (parameters.some(({ declaration }) => assigned.has(declaration)))
        return undefined;
    if (leaves.some(({ node }) => assignsGlobal(node, free)))
        return undefined;
    return { info, expression, leaves, parameters, locals, references, free: [...free.values()], size };
}
function expressionForm(shape, { module }) {
    const locals = new Map();
    for (const { node, around } of localsOf(shape)) {
        locals.set(node, scopeAt(module.scopes, around).lookup(node.name));
    }
    return { shape, locals };
}
/** Before its declaration has come to its end a name throws, and a variable in its place would not. */
function isReadEarly({ locals }, references) {
    const declared = new Map([...locals].map(([node, declaration]) => [declaration, node]));
    return references.some(({ node, declaration }) => {
        const home = declaration && declared.get(declaration);
        return home !== undefined && node.start < declaratorEnd(declaration, home);
    });
}
/** What is declared between the function's own scope and the references to it. */
function declaredIn(references, own) {
    const found = new Map();
    for (const { node, declaration } of references) {
        for (let scope = declaration?.scope; scope; scope = scope.parent) {
            if (scope.parent === own)
                found.set(declaration, node.name);
        }
    }
    return found;
}
/** Whether it is a function that goes by its name from the top of the module. */
function isAtTop(info) {
    const { kind } = formOf(info);
    const around = info.ancestors.map(({ type }) => type).filter((type) => type !== 'ExportNamedDeclaration');
    if (kind === 'declaration')
        return around.length === 1 && info.fn.id !== null;
    return kind === 'constant' && around.length === 3;
}
function parameterOf(param, lookup) {
    const [target, initial] = param.type === 'AssignmentPattern' ? [param.left, param.right] : [param, undefined];
    if (target.type !== 'Identifier' || target.name === 'this')
        return undefined;
    if (initial && (initial.type !== 'Literal' || 'regex' in initial))
        return undefined;
    const declaration = lookup(target.name);
    return declaration && { declaration, initial };
}
/** Nodes of an expression or body; infinite when something in it can't be moved. */
function sizeOf(root) {
    let size = 0;
    walk(root, (node) => {
        const isHoisted = node.type === 'VariableDeclaration' && node.kind !== 'const' && node.kind !== 'let';
        size += isHoisted || OBSTACLES.has(node.type) ? Infinity : 1;
    });
    return size;
}
function declaratorEnd({ statement }, name) {
    if (statement?.type !== 'VariableDeclaration')
        return Infinity;
    return statement.declarations.find(({ id }) => id === name)?.end ?? Infinity;
}
function assignsGlobal(root, free) {
    let found = false;
    walk(root, (node) => {
        found ||= targetsOf(node).some(({ name }) => free.has(name));
    });
    return found;
}
//# sourceMappingURL=inlinable.js.map