import { assignedNames } from '../assignedNames.js';
import { unwrap } from '../unwrap.js';
import { bindingOf } from '../bindings.js';
import { isIdleMethod } from './call.js';
import { isFunction } from './functionNode.js';
/** Names that are followed; more can only be a cycle. */
const MAX_STEPS = 20;
/** Whether a statement does nothing but tell the processor that it waits. */
export function isIdle(statement, place, steps = MAX_STEPS) {
  switch (statement.type) {
    case 'EmptyStatement':
      return true;
    case 'BlockStatement': {
      const inside = inScopeOf(statement, place);
      return statement.body.every((inner) => isIdle(inner, inside, steps));
    }
    case 'ExpressionStatement': {
      const call = unwrap(statement.expression);
      return call.type === 'CallExpression' && call.arguments.length === 0 && isPause(call.callee, place, steps);
    }
    default:
      return false;
  }
}
/** Whether calling the value does nothing: Atomics.pause, an empty function, or a choice between such. */
export function isPause(wrapped, place, steps = MAX_STEPS) {
  const node = unwrap(wrapped);
  if (steps === 0) return false;
  if (isFunction(node)) {
    if (node.async || node.generator || node.body === null) return false;
    // A parameter's default may do anything.
    if (!node.params.every(({ type }) => type === 'Identifier')) return false;
    return isIdle(node.body, inScopeOf(node, place), steps);
  }
  switch (node.type) {
    case 'LogicalExpression':
      return isPause(node.left, place, steps - 1) && isPause(node.right, place, steps - 1);
    case 'ConditionalExpression':
      return isPause(node.consequent, place, steps - 1) && isPause(node.alternate, place, steps - 1);
    case 'MemberExpression': {
      const object = unwrap(node.object);
      const isAtomics =
        object.type === 'Identifier' && object.name === 'Atomics' && place.scope.lookup('Atomics') === undefined;
      return isAtomics && node.property.type === 'Identifier' && !node.computed && isIdleMethod(node.property.name);
    }
    case 'Identifier': {
      const binding = bindingOf(place.graph, node.name, place.module, place.scope);
      if (!binding || assignedNames(binding.module).assigned.has(binding.declaration)) return false;
      const { node: declared, statement, scope } = binding.declaration;
      const home = { ...place, module: binding.module, scope };
      if (declared.type === 'VariableDeclarator') {
        const isConstant = statement?.type === 'VariableDeclaration' && statement.kind === 'const';
        return isConstant && declared.init !== null && isPause(declared.init, home, steps - 1);
      }
      return isFunction(declared) && isPause(declared, home, steps - 1);
    }
    default:
      return false;
  }
}
const inScopeOf = (node, place) => {
  const scope = place.module.scopes.get(node);
  return scope ? { ...place, scope } : place;
};
//# sourceMappingURL=pauses.js.map
