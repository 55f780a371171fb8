import { walk } from '../walk.js';
import { formOf, isFunction } from './functionNode.js';
/** Why a function can't become a generator, in a few words; undefined when it can. */
export function obstacleOf(placed) {
  const { fn, ancestors } = placed;
  if (fn.generator) return 'a generator';
  if (fn.async && hasAsyncLoop(fn)) return 'an async function with for await';
  const uses = lexicalUses(placed);
  const form = formOf(placed);
  if (form.kind === 'class method') {
    // Private methods are generators and nothing else.
    if (fn.async && form.method.key.type === 'PrivateIdentifier') return 'an async private method';
    if (form.method.kind === 'constructor') return 'a constructor';
    return form.method.kind === 'method' ? undefined : `a ${form.method.kind}ter`;
  }
  if (form.kind === 'object method') {
    if (form.property.kind !== 'init') return `a ${form.property.kind}ter`;
    return uses.has('super') ? 'a method of an object literal that uses super' : undefined;
  }
  if (fn.type !== 'ArrowFunctionExpression')
    return uses.has('new.target') ? 'a function that uses new.target' : undefined;
  for (const word of ['super', 'arguments', 'new.target']) {
    if (uses.has(word)) return `an arrow function that uses ${word}`;
  }
  return uses.has('this') && isInDerivedConstructor(ancestors)
    ? 'an arrow function that uses this in a constructor'
    : undefined;
}
/** `for await` or `await using`, maybe in a function inside. */
function hasAsyncLoop(fn) {
  let found = false;
  walk(fn, (node) => {
    found ||= node.type === 'ForOfStatement' && node.await;
    found ||= node.type === 'VariableDeclaration' && node.kind === 'await using';
  });
  return found;
}
/** What the function takes from the call of itself, or an arrow function from that of the function around it. */
export function lexicalUses({ fn }) {
  const found = new Set();
  walk(fn, (node, ancestors) => {
    const word = wordOf(node);
    if (word !== undefined && !isRebound(node, ancestors)) found.add(word);
  });
  return found;
}
function wordOf(node) {
  switch (node.type) {
    case 'ThisExpression':
      return 'this';
    case 'Super':
      return 'super';
    case 'MetaProperty':
      return node.meta.name === 'new' ? 'new.target' : undefined;
    case 'Identifier':
      return node.name === 'arguments' ? 'arguments' : undefined;
    default:
      return undefined;
  }
}
/** Whether a function or class inside the outermost ancestor gives the words another meaning. */
function isRebound(node, ancestors) {
  let child = node;
  for (let i = ancestors.length - 1; i > 0; i--) {
    const parent = ancestors[i];
    if (isFunction(parent) && parent.type !== 'ArrowFunctionExpression') return true;
    if (parent.type === 'StaticBlock') return true;
    if (parent.type === 'PropertyDefinition' && parent.value === child) return true;
    child = parent;
  }
  return false;
}
/** There `this` throws until super() was called. */
function isInDerivedConstructor(ancestors) {
  const at = ancestors.findLastIndex((node) => isFunction(node) && node.type !== 'ArrowFunctionExpression');
  const method = ancestors[at - 1];
  if (method?.type !== 'MethodDefinition' || method.kind !== 'constructor') return false;
  const owner = ancestors[at - 3];
  return owner !== undefined && 'superClass' in owner && owner.superClass !== null;
}
//# sourceMappingURL=obstacle.js.map
