import { scopeAt } from '../scope.js';
import { AWAIT_EQUAL, AWAIT_OTHER } from '../stepped/op.js';
import { unwrap } from '../unwrap.js';
import { isIdle } from './pauses.js';
/**
 * Whether the operation is all that a loop repeats until it gets what it wants:
 *
 * ```
 * while (Atomics.load(m, i) !== 0);
 * while (Atomics.load(m, i) === 0) cpuRelax();
 * do {} while (Atomics.compareExchange(m, i, 0, 1) !== 0);
 * ```
 *
 * What it is compared with must keep its value while the loop runs.
 */
export function awaitOf(edit, node, ancestors, method) {
  if (method !== 'load' && method !== 'compareExchange') return undefined;
  const test = ancestors.findLast((ancestor) => unwrap(ancestor) !== node);
  if (test?.type !== 'BinaryExpression' || !['===', '!==', '==', '!='].includes(test.operator)) return undefined;
  const loop = ancestors[ancestors.lastIndexOf(test) - 1];
  if (!loop || !isWaitingLoop(loop, test, edit, ancestors)) return undefined;
  const other = unwrap(unwrap(test.left) === node ? test.right : test.left);
  // The address must stay the same as well.
  const steady = [other, ...node.arguments.slice(0, 2)].every((value) => isSteady(value, edit, ancestors));
  if (!steady) return undefined;
  const untilEqual = test.operator.startsWith('!');
  if (method === 'load') return { flag: untilEqual ? AWAIT_EQUAL : AWAIT_OTHER, value: edit.source(other) };
  const expected = node.arguments[2];
  return untilEqual && expected && isSame(unwrap(expected), other) ? { flag: AWAIT_EQUAL } : undefined;
}
/** Whether the value stays while nobody assigns a variable of the function: names and their properties. */
function isSteady(value, edit, ancestors) {
  const node = unwrap(value);
  if (node.type === 'MemberExpression')
    return !node.computed && !node.optional && isSteady(node.object, edit, ancestors);
  if (node.type === 'BinaryExpression')
    return isSteady(node.left, edit, ancestors) && isSteady(node.right, edit, ancestors);
  return edit.stabilityOf(node, ancestors) !== 'none';
}
const isSame = (a, b) =>
  (a.type === 'Literal' && b.type === 'Literal' && a.value === b.value) ||
  (a.type === 'Identifier' && b.type === 'Identifier' && a.name === b.name);
function isWaitingLoop(loop, test, edit, around) {
  if (loop.type !== 'ForStatement' && loop.type !== 'WhileStatement' && loop.type !== 'DoWhileStatement') return false;
  if (loop.test !== test || (loop.type === 'ForStatement' && loop.update !== null)) return false;
  const { module, subject } = edit;
  return isIdle(loop.body, { module, graph: subject.graph, scope: scopeAt(module.scopes, around) });
}
//# sourceMappingURL=awaits.js.map
