import type { Node } from 'oxc-parser';

const WRAPPERS = new Set([
  'ParenthesizedExpression',
  'TSNonNullExpression',
  'TSAsExpression',
  'TSSatisfiesExpression',
  'TSTypeAssertion',
  'TSInstantiationExpression',
]);

/** Whether the node only groups or types the expression inside it: `(x)`, `x!`, `x as T`. */
export const isWrapper = (node: Node): node is Extract<Node, { expression: Node }> => WRAPPERS.has(node.type);

/** The expression inside parentheses, non-null marks and type assertions. */
export function unwrap(node: Node): Node {
  let inner = node;
  while (isWrapper(inner)) inner = inner.expression as Node;
  return inner;
}
