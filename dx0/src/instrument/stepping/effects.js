import { functionScope, targetsOf } from '../assignedNames.js';
import { scopeAt } from '../scope.js';
import { unwrap } from '../unwrap.js';
import { isBuiltInMethod, isIdleGlobal } from './builtIns.js';
import { isForeign } from './call.js';
import { isFunction, keyName } from './functionNode.js';
import { isLoop } from './loops.js';
/** Built-in methods that change their object. */
const MUTATORS = new Set(
  `push pop shift unshift splice sort reverse fill copyWithin set add delete clear next`.split(' '),
);
/**
 * Counts what code changes besides shared memory and the variables of its own function, so that a loop that does
 * so is never taken for one that spins: `o.p = v` becomes `(control[3]++, o.p = v)`.
 */
export function lowerEffect(edit, node, ancestors) {
  if (edit.accesses.has(node) || !isEffect(edit, node, ancestors)) return undefined;
  if (edit.placeOf(node, ancestors).kind === 'module' || isInConstructor(ancestors)) return undefined;
  edit.before(node, `(${edit.use('control')}[3]++, `);
  return () => edit.after(node, ')');
}
function isEffect(edit, node, ancestors) {
  switch (node.type) {
    case 'AssignmentExpression':
    case 'UpdateExpression': {
      const target = unwrap(node.type === 'AssignmentExpression' ? node.left : node.argument);
      if (target.type === 'MemberExpression') return !isOfTurn(edit, target.object, ancestors);
      if (target.type === 'ArrayPattern' || target.type === 'ObjectPattern') return true;
      const scope = scopeAt(edit.module.scopes, ancestors);
      return targetsOf(node).some(({ name }) => {
        const declaration = scope.lookup(name);
        return !declaration || functionScope(declaration.scope) !== functionScope(scope);
      });
    }
    case 'UnaryExpression':
      return node.operator === 'delete';
    case 'CallExpression':
      // Parentheses would cut an optional chain in two: they go around the whole of it.
      if (ancestors.at(-1)?.type === 'ChainExpression' || node.optional || hasOptional(node.callee)) return false;
      return changesSomething(edit, node, ancestors);
    case 'ChainExpression': {
      const call = node.expression;
      return call.type === 'CallExpression' && changesSomething(edit, call, [...ancestors, node]);
    }
    default:
      return false;
  }
}
const changesSomething = (edit, node, ancestors) =>
  isMutation(edit, node, ancestors) || isForeignCall(edit, node, ancestors);
/** Whether the call leads out of the subject, past the runtime: what is done there nobody knows. */
function isForeignCall(edit, node, ancestors) {
  const { colouring } = edit.subject;
  const callee = unwrap(node.callee);
  const scope = scopeAt(edit.module.scopes, ancestors);
  const origin = (name) => {
    if (!isForeign(name, edit.module, scope)) return undefined;
    return scope.lookup(name) ? 'import' : 'global';
  };
  if (callee.type === 'Identifier') {
    const from = origin(callee.name);
    return from === 'import' || (from === 'global' && !isIdleGlobal(callee.name));
  }
  if (callee.type !== 'MemberExpression' || callee.object.type === 'Super') return false;
  const { property: key, computed } = callee;
  const name = keyName({ key, computed });
  const object = unwrap(callee.object);
  const from = object.type === 'Identifier' ? origin(object.name) : undefined;
  if (object.type === 'Identifier' && from === 'global') return !isIdleGlobal(object.name, name);
  if (from === 'import') return true;
  const entry = colouring.calls.get(node);
  if (!entry || entry.call.kind !== 'member' || colouring.isSteppedCall(entry)) return false;
  return !isBuiltInMethod(name) && !colouring.hasProperty(name);
}
function isMutation(edit, node, ancestors) {
  const { callee } = node;
  if (callee.type !== 'MemberExpression' || callee.property.type !== 'Identifier' || callee.computed) return false;
  if (!MUTATORS.has(callee.property.name) || callee.object.type === 'Super') return false;
  return !isOfTurn(edit, callee.object, ancestors);
}
function hasOptional(chain) {
  let node = chain;
  while (node.type === 'MemberExpression' || node.type === 'CallExpression') {
    if (node.optional) return true;
    node = node.type === 'MemberExpression' ? node.object : node.callee;
  }
  return false;
}
/** Whether the object was made by this function, in the turn of the loop that is under way. */
function isOfTurn(edit, object, ancestors) {
  const name = unwrap(object);
  if (name.type !== 'Identifier') return false;
  const scope = scopeAt(edit.module.scopes, ancestors);
  const declaration = scope.lookup(name.name);
  if (declaration?.node.type !== 'VariableDeclarator' || declaration.statement?.type !== 'VariableDeclaration')
    return false;
  if (declaration.statement.kind !== 'const' || !declaration.node.init) return false;
  const { type } = unwrap(declaration.node.init);
  if (type !== 'ObjectExpression' && type !== 'ArrayExpression' && type !== 'NewExpression') return false;
  const { start } = declaration.node;
  for (const around of ancestors.toReversed()) {
    if (around.start <= start && start < around.end) return true;
    if (isFunction(around) || isLoop(around) || around.type === 'ForOfStatement') return false;
  }
  return false;
}
/** A constructor changes what nobody else knows yet. */
const isInConstructor = (ancestors) => {
  const at = ancestors.findLastIndex(isFunction);
  const method = ancestors[at - 1];
  return method?.type === 'MethodDefinition' && method.kind === 'constructor';
};
//# sourceMappingURL=effects.js.map
