import { atomicsUse, namesAtomics } from './atomicsUse.js';
import { isStable } from './isStable.js';
import { memberUse } from './memberUse.js';
import { isString } from './moduleImports.js';
import { unwrap } from './unwrap.js';
import { walk } from './walk.js';
/** Finds every expression of a module that may touch shared memory. */
export function findSharedAccesses(module) {
    const accesses = [];
    const unhooked = new Set();
    // Members that an assignment, update or pattern around them has dealt with.
    const settled = new Set();
    walk(module.program, (node, ancestors) => {
        if (node.type === 'AssignmentExpression' || node.type === 'UpdateExpression') {
            const member = unwrap(node.type === 'AssignmentExpression' ? node.left : node.argument);
            if (!isElement(member))
                return;
            settled.add(member);
            const isLogical = node.type === 'AssignmentExpression' && ['&&=', '||=', '??='].includes(node.operator);
            // Logical assignment is lowered with its target written twice.
            const fits = member.object.type !== 'Super' && (!isLogical || (isStable(member.object) && isStable(member.property)));
            if (!fits)
                unhooked.add(node);
            else if (node.type === 'AssignmentExpression')
                accesses.push({ kind: 'assign', node, member });
            else
                accesses.push({ kind: 'update', node, member });
        }
        else if (node.type === 'ObjectPattern') {
            for (const property of node.properties) {
                const target = property.type === 'Property' ? unwrap(property.value) : undefined;
                if (target && isElement(target)) {
                    settled.add(target);
                    unhooked.add(target);
                }
            }
        }
        else if (isElement(node) && !settled.has(node)) {
            const use = memberUse(node, ancestors);
            if (use === 'read')
                accesses.push({ kind: 'read', node, member: node });
            else if (use === 'other')
                unhooked.add(node);
        }
        else if (node.type === 'ImportExpression' && !isString(node.source)) {
            unhooked.add(node);
        }
        if (!namesAtomics(node, ancestors, module))
            return;
        const use = atomicsUse(node, ancestors);
        if (use.access)
            accesses.push(use.access);
        else
            unhooked.add(use.node);
    });
    return { accesses, unhooked: [...unhooked] };
}
/** `a[i]`, where `i` may be a number: a literal string never names an element. */
const isElement = (node) => node.type === 'MemberExpression' &&
    node.computed &&
    !isString(node.property) &&
    !(node.property.type === 'TemplateLiteral' && node.property.expressions.length === 0);
//# sourceMappingURL=findSharedAccesses.js.map