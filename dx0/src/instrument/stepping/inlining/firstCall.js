import { functionScope } from '../../assignedNames.js';
import { scopeAt } from '../../scope.js';
import { isWrapper } from '../../unwrap.js';
/**
 * The call that an expression begins with: all that is worked out before is names. Between it and the beginning there
 * is nothing that lowering writes at.
 */
export function firstCall(edit, root, ancestors) {
  for (let node = root; ;) {
    if (edit.accesses.has(node)) return undefined;
    if (node.type === 'CallExpression') return node;
    const first = firstOf(edit, node, ancestors);
    if (first === undefined) return undefined;
    node = first;
  }
}
/** The part of an expression that is worked out first, if that shows in where it stands. */
function firstOf(edit, node, ancestors) {
  if (isWrapper(node)) return node.expression;
  switch (node.type) {
    case 'UnaryExpression':
      return node.operator === 'delete' ? undefined : node.argument;
    case 'BinaryExpression':
    case 'LogicalExpression':
      return node.left;
    case 'ConditionalExpression':
      return node.test;
    case 'MemberExpression':
      return node.optional ? undefined : node.object;
    case 'AssignmentExpression':
      return node.operator === '=' && isOwnVariable(edit, node.left, ancestors) ? node.right : undefined;
    default:
      return undefined;
  }
}
/** Whether it is a variable of the function around, so that assigning it is no effect. */
function isOwnVariable(edit, target, ancestors) {
  if (target.type !== 'Identifier') return false;
  const scope = scopeAt(edit.module.scopes, ancestors);
  const declaration = scope.lookup(target.name);
  return declaration !== undefined && functionScope(declaration.scope) === functionScope(scope);
}
//# sourceMappingURL=firstCall.js.map
