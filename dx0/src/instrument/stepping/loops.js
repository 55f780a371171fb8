import { targetsOf } from '../assignedNames.js';
import { scopeAt } from '../scope.js';
import { unwrap } from '../unwrap.js';
import { walk } from '../walk.js';
import { isPoint } from './colouring.js';
import { placeOf } from './codePlace.js';
/**
 * Loops that may spin. A loop over the elements of something ends by itself.
 */
export const isLoop = (node) =>
  node.type === 'WhileStatement' || node.type === 'DoWhileStatement' || node.type === 'ForStatement';
/** What is shown of a loop: all but its body. */
export const headOf = (loop) =>
  loop.type === 'DoWhileStatement'
    ? { start: loop.test.start, end: loop.end }
    : { start: loop.start, end: loop.body.start };
/**
 * Asks at the head of each turn, when the turns are used up, whether the CPU spins:
 *
 * ```
 * while (test) body     { t0 = 0; while (test) { --control[2] === 0 && turn(7, t0++, x); body } }
 * ```
 *
 * where `x` stands for the variables that the loop changes and that live longer than a turn. Loops without
 * scheduling points are left as they are, and loops that count.
 */
export function lowerLoop(edit, node, ancestors) {
  const fn = edit.steppedAround(node, ancestors);
  if (!fn || !hasPoint(edit, node, ancestors, fn) || isCounting(node)) return undefined;
  const { body } = node;
  const temps = edit.tempsOf(fn);
  const counter = temps.take();
  const told = [edit.sites.get(node) ?? 0, `${counter}++`, ...changedNames(edit, node, ancestors)].join(', ');
  const hook = `--${edit.use('control')}[2] === 0 && ${edit.use('turn')}(${told});`;
  let place = node;
  for (const parent of ancestors.toReversed()) {
    if (parent.type !== 'LabeledStatement') break;
    place = parent;
  }
  edit.before(place, `{ ${counter} = 0; `);
  // In front of the body and not in it, where a variable of the same name may be declared.
  edit.before(body, `{ ${hook} `);
  return () => {
    edit.text.appendLeft(body.end, ' }');
    edit.text.appendLeft(place.end, ' }');
    temps.release(1);
  };
}
/** Whether the loop's own code, not that of functions inside it, has a scheduling point. */
function hasPoint(edit, loop, ancestors, fn) {
  const { colouring, fine } = edit.subject;
  let found = false;
  walk(loop, (node, inner) => {
    if (found) return;
    const access = edit.accesses.get(node);
    const call = access ? undefined : colouring.calls.get(node);
    if (!(access && isPoint(access, fine)) && !(call && colouring.isSteppedCall(call))) return;
    const place = placeOf(node, [...ancestors, ...inner]);
    found = place.kind === 'body' && place.fn === fn;
  });
  return found;
}
/** `for (…; …; i++)` where nothing else changes `i`: no turn is like the one before. */
function isCounting(loop) {
  if (loop.type !== 'ForStatement' || !loop.update) return false;
  const [target, ...others] = targetsOf(loop.update);
  if (!target || others.length > 0) return false;
  const isStep =
    loop.update.type === 'UpdateExpression' ||
    (loop.update.type === 'AssignmentExpression' &&
      ['+=', '-='].includes(loop.update.operator) &&
      unwrap(loop.update.right).type === 'Literal');
  return isStep && ![loop.test, loop.body].some((part) => part && assigns(part, target.name));
}
function assigns(root, name) {
  let found = false;
  walk(root, (node) => {
    found ||= targetsOf(node).some((target) => target.name === name);
  });
  return found;
}
/** Variables that the loop assigns, functions inside it aside, and that are not made anew for each turn. */
function changedNames(edit, loop, ancestors) {
  const { scopes } = edit.module;
  const inBody = new Set();
  walk(loop.body, (node) => {
    const scope = scopes.get(node);
    if (scope) inBody.add(scope);
  });
  const names = new Set();
  const own = placeOf(loop, ancestors);
  walk(loop, (node, inner) => {
    const around = [...ancestors, ...inner];
    for (const { name } of targetsOf(node)) {
      const place = placeOf(node, around);
      if (place.kind !== 'body' || own.kind !== 'body' || place.fn !== own.fn) continue;
      const declaration = scopeAt(scopes, around).lookup(name);
      if (declaration && !inBody.has(declaration.scope)) names.add(edit.nameOf(declaration, name));
    }
  });
  return [...names];
}
//# sourceMappingURL=loops.js.map
