import { expression } from '../operator.js';
const others = { '<': '<=', '<=': '<', '>': '>=', '>=': '>' };
/** `<` becomes `<=`, and its like. */
export const offByOne = {
    name: 'off-by-one',
    summary: 'a comparison is one off',
    at(node, _, { textOf }) {
        if (node.type !== 'BinaryExpression')
            return [];
        const other = others[node.operator];
        return other === undefined ? [] : [expression(node, `${textOf(node.left)} ${other} ${textOf(node.right)}`)];
    },
};
//# sourceMappingURL=offByOne.js.map