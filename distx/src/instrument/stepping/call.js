import { namesAtomics } from '../atomicsUse.js';
import { isString } from '../moduleImports.js';
import { scopeAt } from '../scope.js';
import { unwrap } from '../unwrap.js';
import { walk } from '../walk.js';
/** Methods of arrays, maps and sets that call their first argument, and that the runtime knows how to step. */
const CALLBACKS = new Set([
    'forEach',
    'map',
    'filter',
    'some',
    'every',
    'find',
    'findIndex',
    'findLast',
    'findLastIndex',
    'reduce',
    'reduceRight',
    'flatMap',
]);
/** Methods of Atomics that touch no memory. */
export const isIdleMethod = (name) => name === 'pause' || name === 'isLockFree';
/** What the call may reach that could be stepped; undefined when it is nothing, as for built-in functions. */
export function callOf(node, ancestors, module, resolver) {
    const scope = scopeAt(module.scopes, ancestors);
    const callee = unwrap(node.callee);
    const target = resolver.functionOf(callee, module, scope);
    if (target)
        return { kind: 'direct', target };
    if (reachesAtomics(callee, module, ancestors))
        return { kind: 'alias' };
    switch (callee.type) {
        case 'Identifier':
            return isForeign(callee.name, module, scope) ? undefined : { kind: 'value' };
        case 'MemberExpression':
            return memberCall(callee, node, ancestors, module, scope);
        case 'Super':
        case 'ImportExpression':
            return undefined;
        default:
            return { kind: 'value' };
    }
}
function memberCall(callee, { arguments: args }, ancestors, module, scope) {
    const { property, computed } = callee;
    if (property.type === 'PrivateIdentifier') {
        const target = privateMethod(property.name, ancestors);
        return target ? { kind: 'private', target } : { kind: 'member', name: undefined };
    }
    const name = !computed && property.type === 'Identifier' ? property.name : isString(property) ? property.value : undefined;
    const object = unwrap(callee.object);
    if (object.type === 'Identifier' && isForeign(object.name, module, scope)) {
        const at = object.name === 'Array' && name === 'from' ? 1 : object.name === 'Reflect' && name === 'apply' ? 0 : -1;
        const callback = args[at];
        return callback && { kind: 'callback', name: name, callback };
    }
    if (name === 'call' || name === 'apply' || name === 'bind')
        return { kind: 'callback', name, callback: callee.object };
    const callback = args[0];
    if (name !== undefined && CALLBACKS.has(name) && callback)
        return { kind: 'callback', name, callback };
    return { kind: 'member', name };
}
/** Whether the name is a global one, or comes from outside the subject. */
export function isForeign(name, module, scope) {
    const declaration = scope.lookup(name);
    if (!declaration)
        return true;
    const { statement } = declaration;
    return statement?.type === 'ImportDeclaration' && module.imports.get(statement.source.value)?.kind !== 'module';
}
/** `globalThis.Atomics.add`, `Atomics['add']`, `Atomics.add.call`, but nothing that touches no memory. */
function reachesAtomics(callee, module, ancestors) {
    if (callee.type !== 'MemberExpression')
        return false;
    let found = false;
    walk(callee, (node, inner) => {
        if (!namesAtomics(node, [...ancestors, ...inner], module))
            return;
        const member = inner.at(-1);
        const { property } = member?.type === 'MemberExpression' ? member : callee;
        found = !(property.type === 'Identifier' && isIdleMethod(property.name));
    });
    return found;
}
/** The private method of that name that the innermost class around has, if it is one. */
function privateMethod(name, ancestors) {
    for (const node of ancestors.toReversed()) {
        if (node.type !== 'ClassBody')
            continue;
        for (const member of node.body) {
            if (!('key' in member) || member.key.type !== 'PrivateIdentifier' || member.key.name !== name)
                continue;
            return member.type === 'MethodDefinition' && member.kind === 'method' ? member.value : undefined;
        }
    }
    return undefined;
}
//# sourceMappingURL=call.js.map