import { expression } from '../operator.js';
/** Of `a && b` or `a || b`, one is left. */
export const dropOperand = {
    name: 'drop-operand',
    summary: 'one half of a condition is left out',
    at(node, _, { touches, textOf }) {
        if (node.type !== 'LogicalExpression' || node.operator === '??')
            return [];
        const { left, right } = node;
        const kept = [touches(right) ? [left] : [], touches(left) ? [right] : []].flat();
        return kept.map((half) => expression(node, `(${textOf(half)})`));
    },
};
//# sourceMappingURL=dropOperand.js.map