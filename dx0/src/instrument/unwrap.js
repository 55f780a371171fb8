const WRAPPERS = new Set([
  'ParenthesizedExpression',
  'TSNonNullExpression',
  'TSAsExpression',
  'TSSatisfiesExpression',
  'TSTypeAssertion',
  'TSInstantiationExpression',
]);
/** Whether the node only groups or types the expression inside it: `(x)`, `x!`, `x as T`. */
export const isWrapper = (node) => WRAPPERS.has(node.type);
/** The expression inside parentheses, non-null marks and type assertions. */
export function unwrap(node) {
  let inner = node;
  while (isWrapper(inner)) inner = inner.expression;
  return inner;
}
//# sourceMappingURL=unwrap.js.map
