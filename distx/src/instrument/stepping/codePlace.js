import { isFunction } from './functionNode.js';
const MODULE = { kind: 'module' };
const PARAMETERS = { kind: 'parameters' };
const INITIALISER = { kind: 'initialiser' };
/** The place of a node with these ancestors, outermost first. */
export function placeOf(node, ancestors) {
    let child = node;
    for (let i = ancestors.length - 1; i >= 0; i--) {
        const parent = ancestors[i];
        if (isFunction(parent))
            return parent.body === child ? { kind: 'body', fn: parent } : PARAMETERS;
        if (parent.type === 'StaticBlock')
            return INITIALISER;
        if ((parent.type === 'PropertyDefinition' || parent.type === 'AccessorProperty') && parent.value === child) {
            return INITIALISER;
        }
        child = parent;
    }
    return MODULE;
}
//# sourceMappingURL=codePlace.js.map