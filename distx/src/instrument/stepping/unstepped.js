import { namesAtomics } from '../atomicsUse.js';
import { walk } from '../walk.js';
import { isLeftPlain } from './calls.js';
import { placeOf } from './codePlace.js';
import { isPoint } from './colouring.js';
import { isFunction } from './functionNode.js';
/**
 * What may touch shared memory in a module and is not stepped: accesses and calls where nothing can be suspended,
 * and plain accesses that can't be announced. Code that runs while the module is loaded doesn't count. Other names
 * for functions of Atomics are recognised when they are called.
 */
export function unsteppedNodes(module, { colouring, fine }, table) {
    const found = [];
    const accesses = new Map((table.accesses.get(module.file) ?? []).map((access) => [access.node, access]));
    const unhooked = new Set(table.unhooked.get(module.file));
    const suspends = {
        steppedAround: (node, ancestors) => {
            const place = placeOf(node, ancestors);
            return place.kind === 'body' && colouring.isStepped(place.fn) ? place.fn : undefined;
        },
    };
    walk(module.program, (node, ancestors) => {
        if (unhooked.has(node) && !mentionsAtomics(node, ancestors, module))
            found.push(node);
        if (!runsLater(ancestors))
            return;
        const access = accesses.get(node);
        if (access && isPoint(access, fine) && !suspends.steppedAround(node, ancestors))
            found.push(node);
        const entry = colouring.calls.get(node);
        if (!entry || !['direct', 'private', 'alias'].includes(entry.call.kind))
            return;
        if (colouring.isSteppedCall(entry) && isLeftPlain(suspends, entry))
            found.push(node);
    });
    return found;
}
/** Whether the code is in a function, or in a class that one makes. */
const runsLater = (ancestors) => ancestors.some((node) => isFunction(node) || (node.type === 'PropertyDefinition' && !node.static));
function mentionsAtomics(root, around, module) {
    let found = false;
    walk(root, (node, inner) => {
        found ||= namesAtomics(node, [...around, ...inner], module);
    });
    return found;
}
//# sourceMappingURL=unstepped.js.map