import { expression, type MutationOperator } from '../operator.ts';

const others: Readonly<Record<string, string>> = { '<': '<=', '<=': '<', '>': '>=', '>=': '>' };

/** `<` becomes `<=`, and its like. */
export const offByOne: MutationOperator = {
  name: 'off-by-one',
  summary: 'a comparison is one off',
  at(node, _, { textOf }) {
    if (node.type !== 'BinaryExpression') return [];
    const other = others[node.operator];
    return other === undefined ? [] : [expression(node, `${textOf(node.left)} ${other} ${textOf(node.right)}`)];
  },
};
