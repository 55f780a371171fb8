import { assignedNames, functionScope } from '../assignedNames.js';
import { isWrapper } from '../unwrap.js';
import { bindingOf } from '../bindings.js';
const ARITHMETIC = new Set([
  '+',
  '-',
  '*',
  '/',
  '%',
  '&',
  '|',
  '^',
  '<<',
  '>>',
  '>>>',
  '===',
  '!==',
  '<',
  '>',
  '<=',
  '>=',
]);
/** Whether evaluating the expression later, after other CPUs have run, gives what it gives now. */
export function stabilityOf(node, graph, module, scope) {
  if (isWrapper(node)) return stabilityOf(node.expression, graph, module, scope);
  switch (node.type) {
    case 'Literal':
      return 'regex' in node ? 'none' : 'fixed';
    case 'ThisExpression':
      return 'fixed';
    case 'Identifier':
      return ofName(node.name, graph, module, scope);
    case 'UnaryExpression':
      return ['-', '+', '~', '!'].includes(node.operator) ? stabilityOf(node.argument, graph, module, scope) : 'none';
    case 'BinaryExpression': {
      if (!ARITHMETIC.has(node.operator)) return 'none';
      const [left, right] = [node.left, node.right].map((side) => stabilityOf(side, graph, module, scope));
      return left === 'none' || right === 'none' ? 'none' : left === 'fixed' ? right : left;
    }
    default:
      return 'none';
  }
}
function ofName(name, graph, module, scope) {
  const binding = bindingOf(graph, name, module, scope);
  if (!binding) return name === 'undefined' || name === 'NaN' || name === 'Infinity' ? 'fixed' : 'none';
  const { declaration } = binding;
  const { assigned, captured } = assignedNames(binding.module);
  if (!assigned.has(declaration)) return 'fixed';
  const isOwn = functionScope(declaration.scope) === functionScope(scope);
  return isOwn && !captured.has(declaration) ? 'local' : 'none';
}
//# sourceMappingURL=settled.js.map
