import { BUDGET, control, currentHandler, NEVER, running } from './control.ts';

/** A function lowered to a generator hangs on the function of its name under this symbol. */
export const STEPPED = Symbol('stepped');

type Plain = (this: unknown, ...args: never[]) => unknown;
export type Stepped = (this: unknown, ...args: never[]) => Generator<void, unknown>;

/** Links a function to its generator and returns it. */
export function twin<F extends Plain>(plain: F, stepped: Stepped): F {
  Object.defineProperty(plain, STEPPED, { value: stepped });
  return plain;
}

/** The generator of a function, if it was lowered to one. */
export const steppedOf = (f: unknown): Stepped | undefined =>
  typeof f === 'function' ? (f as { [STEPPED]?: Stepped })[STEPPED] : undefined;

/** A wait inside code that can't be suspended. */
export class UnsteppedWait extends Error {
  override readonly name = 'UnsteppedWait';
}

/**
 * Runs a generator to its end where nothing can be suspended: in a constructor, a comparator, code that is
 * not instrumented. All of its points together are one step.
 *
 * @param what names the function in the list of what was not stepped.
 * @throws UnsteppedWait when it would sleep.
 */
export function drive<T>(what: string, coroutine: Generator<void, T>): T {
  const handler = currentHandler();
  const { cpu } = running;
  if (handler !== undefined) handler.onUnstepped(cpu, what);
  for (;;) {
    const { done, value } = coroutine.next();
    if (done) return value as T;
    // A point at the end of the budget: the operation is done all the same, the next point hands over.
    if (handler === undefined) control[BUDGET] = NEVER;
    else if (handler.isAsleep(cpu)) throw new UnsteppedWait(`${what} can't be suspended and would wait`);
    else handler.onContinue(cpu);
  }
}
