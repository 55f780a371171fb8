import { BUDGET, control, currentHandler, EFFECTS, LOG, NEVER, pending, running, TURNS } from './control.ts';
import { AWAIT_EQUAL, codeOf, Op, WITHIN } from './op.ts';
import { isShared, plainIndex, type SharedView } from './sharedView.ts';
import { logPlain } from './words.ts';

// A point is lowered to `--control[0] === 0 && point(…) && (yield), op(…)`: while the budget lasts it costs a decrement.

/** Called when the budget is used up. True: yield before the operation. */
export function point(site: number, kind: number, array: SharedView, index: number, a?: unknown, b?: unknown): boolean {
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
export const inVain = (kind: number, array: SharedView, index: number, value: unknown): boolean =>
  (array[index] === value) === ((kind & AWAIT_EQUAL) === 0) && currentHandler() !== undefined;

/** Called before a plain access when `control[PLAIN]` is set. True: yield before it, where that is possible. */
export function plain(site: number, kind: number, array: unknown, index: unknown, value?: unknown): boolean {
  // There is a log only while there is a handler.
  if (control[LOG] !== 0) {
    if (!logPlain(codeOf(site, kind) | WITHIN, array, index, value) && kind === Op.write) control[EFFECTS]!++;
    return false;
  }
  const handler = currentHandler();
  if (handler === undefined) return false;
  if (!isShared(array)) {
    if (kind === Op.write) control[EFFECTS]!++;
    return false;
  }
  return handler.onPlain(running.cpu, site, kind, array, plainIndex(index), value);
}

/** Called at the head of a loop when the turns are used up. */
export function turn(site: number, count: number, ...locals: readonly unknown[]): void {
  const handler = currentHandler();
  if (handler === undefined) control[TURNS] = NEVER;
  else handler.onTurn(running.cpu, site, count, locals);
}
