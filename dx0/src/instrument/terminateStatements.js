import { walk } from './walk.js';
const ENDS_WITH_EXPRESSION = new Set([
  'ExpressionStatement',
  'ReturnStatement',
  'ThrowStatement',
  'VariableDeclaration',
  'PropertyDefinition',
  'AccessorProperty',
]);
/**
 * Writes the semicolons that the source leaves out.
 *
 * In `m[i]++` followed by a line `(f)()` the missing semicolon is implied, because `++` can't be called;
 * after `rt.postIncrement(m, i)` it would not be. Semicolons go to the end of what is a statement
 * already, so `if (x) m[i]++` keeps its branch.
 */
export function terminateStatements(text, module) {
  walk(module.program, (node, ancestors) => {
    if (lacksSemicolon(node, ancestors, module)) text.appendLeft(node.end, ';');
  });
}
/** Whether the node is a statement, or the like, that ends with an expression and without a semicolon. */
export function lacksSemicolon(node, ancestors, module) {
  if (!ENDS_WITH_EXPRESSION.has(node.type) && !isDefaultExpression(node)) return false;
  const parent = ancestors.at(-1);
  if (node.type === 'VariableDeclaration' && parent?.type.startsWith('For')) {
    const isHead = parent.type === 'ForStatement' ? parent.init === node : 'left' in parent && parent.left === node;
    if (isHead) return false;
  }
  return module.text[node.end - 1] !== ';';
}
const isDefaultExpression = (node) =>
  node.type === 'ExportDefaultDeclaration' &&
  !['FunctionDeclaration', 'ClassDeclaration', 'TSInterfaceDeclaration'].includes(node.declaration.type);
//# sourceMappingURL=terminateStatements.js.map
