import { expression } from '../operator.js';
const leaves = (node) => ['ReturnStatement', 'ContinueStatement', 'BreakStatement', 'ThrowStatement'].includes(node.type) ||
    (node.type === 'BlockStatement' && node.body.length > 0 && leaves(node.body.at(-1)));
/** `if (changed) return` is left out: what was looked at before is taken to be so still. */
export const dropCheck = {
    name: 'drop-check',
    summary: 'a check that would leave early is left out',
    at(node, _, { touches }) {
        if (node.type !== 'IfStatement' || node.alternate !== null || !leaves(node.consequent))
            return [];
        return touches(node.test) ? [expression(node.test, 'false')] : [];
    },
};
//# sourceMappingURL=dropCheck.js.map