import type { Node } from 'oxc-parser';
import { isWrapper } from './unwrap.ts';

/** Whether evaluating the expression twice in a row is the same as once: no call, no element, no side effect. */
export function isStable(node: Node): boolean {
  if (isWrapper(node)) return isStable(node.expression as Node);
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
