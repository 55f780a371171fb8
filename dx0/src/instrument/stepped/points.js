import { BUDGET, control, currentHandler, EFFECTS, LOG, NEVER, pending, running, TURNS } from './control.js';
import { AWAIT_EQUAL, codeOf, Op, WITHIN } from './op.js';
import { isShared, plainIndex } from './sharedView.js';
import { logPlain } from './words.js';
// A point is lowered to `--control[0] === 0 && point(…) && (yield), op(…)`: while the budget lasts it costs a decrement.
/** Called when the budget is used up. True: yield before the operation. */
export function point(site, kind, array, index, a, b) {
  const handler = currentHandler();
  if (handler === undefined) {
    control[BUDGET] = NEVER;
    return false;
  }
  const { cpu } = running;
  pending.kind[cpu] = kind;
  pending.site[cpu] = site;
  pending.array[cpu] = array;
  pending.index[cpu] = index;
  pending.a[cpu] = a;
  pending.b[cpu] = b;
  return handler.onPoint(cpu);
}
/**
 * Whether an operation that waits for a value would not find it: then there is a point, be the budget used up or not,
 * since spinning in vain is no step.
 */
export const inVain = (kind, array, index, value) =>
  (array[index] === value) === ((kind & AWAIT_EQUAL) === 0) && currentHandler() !== undefined;
/** Called before a plain access when `control[PLAIN]` is set. True: yield before it, where that is possible. */
export function plain(site, kind, array, index, value) {
  const handler = currentHandler();
  if (handler === undefined) return false;
  if (!isShared(array)) {
    if (kind === Op.write) control[EFFECTS]++;
    return false;
  }
  if (control[LOG] !== 0) {
    logPlain(codeOf(site, kind) | WITHIN, array, index, value);
    return false;
  }
  return handler.onPlain(running.cpu, site, kind, array, plainIndex(index), value);
}
/** Called at the head of a loop when the turns are used up. */
export function turn(site, count, ...locals) {
  const handler = currentHandler();
  if (handler === undefined) control[TURNS] = NEVER;
  else handler.onTurn(running.cpu, site, count, locals);
}
//# sourceMappingURL=points.js.map
