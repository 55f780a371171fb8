import { isWrapper } from './unwrap.js';
/** Whether evaluating the expression twice in a row is the same as once: no call, no element, no side effect. */
export function isStable(node) {
    if (isWrapper(node))
        return isStable(node.expression);
    switch (node.type) {
        case 'Identifier':
        case 'ThisExpression':
        case 'Literal':
            return true;
        case 'MemberExpression':
            return !node.computed && !node.optional && isStable(node.object);
        case 'BinaryExpression':
            return isStable(node.left) && isStable(node.right);
        case 'UnaryExpression':
            return ['-', '+', '~', '!'].includes(node.operator) && isStable(node.argument);
        default:
            return false;
    }
}
//# sourceMappingURL=isStable.js.map