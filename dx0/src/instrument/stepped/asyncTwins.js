import { Awaiting, awaited } from './awaited.js';
import { BUDGET, control, currentHandler, NEVER } from './control.js';
import { call, callOn } from './dispatch.js';
import { drive, named, UnsteppedWait } from './twins.js';
// Async functions of the subject. As a value, and called without `await`, such a function is one that returns a
// promise; only where its call is awaited the CPU runs it step by step.
/** An async function lowered to a generator hangs on the function of its name under this symbol. */
export const STEPPED_ASYNC = Symbol('stepped async');
/** Links an async function to its generator and returns it. */
export function asyncTwin(plain, stepped) {
  plain[STEPPED_ASYNC] = stepped;
  return plain;
}
/** The generator of an async function, if it was lowered to one. */
export const asyncSteppedOf = (f) => (typeof f === 'function' ? f[STEPPED_ASYNC] : undefined);
/** What is run for an async function as a whole: its value is awaited. */
export function* runAsync(steps, what) {
  return yield* awaited(0, what, yield* steps);
}
/**
 * Runs an async function where nobody awaits its call: in an execution to its end, as part of the step that is under
 * way; elsewhere as the language does.
 *
 * @throws UnsteppedWait when it would sleep.
 */
export function driveAsync(what, coroutine) {
  if (currentHandler() === undefined) return later(coroutine);
  try {
    return Promise.resolve(drive(what, runAsync(coroutine, what)));
  } catch (error) {
    if (error instanceof UnsteppedWait) throw error;
    const rejected = Promise.reject(error);
    // Whoever awaits it is told; that may be after the execution.
    rejected.catch(() => undefined);
    return rejected;
  }
}
async function later(coroutine) {
  let next = coroutine.next();
  for (;;) {
    if (next.done === true) return next.value;
    const asked = next.value;
    if (!(asked instanceof Awaiting)) {
      control[BUDGET] = NEVER;
      next = coroutine.next();
      continue;
    }
    let value;
    let error;
    let isError = false;
    try {
      value = await asked.value;
    } catch (thrown) {
      isError = true;
      error = thrown;
    }
    next = isError ? coroutine.throw(error) : coroutine.next(value);
  }
}
/** A function that drives the generator of an async function which has none of its own. */
export function drivenAsync(what, stepped) {
  const plain = function (...args) {
    return driveAsync(what, stepped.apply(this, args));
  };
  Object.defineProperty(plain, 'length', { value: stepped.length, configurable: true });
  return named(stepped.name, asyncTwin(plain, stepped));
}
/** `await f(...args)`, up to the `await`. */
export function callAwaited(site, f, ...args) {
  const stepped = asyncSteppedOf(f);
  return stepped === undefined ? call(site, f, ...args) : stepped(...args);
}
/** `await self.f(...args)`, up to the `await`. */
export function callOnAwaited(site, f, self, ...args) {
  const stepped = asyncSteppedOf(f);
  return stepped === undefined ? callOn(site, f, self, ...args) : stepped.call(self, ...args);
}
//# sourceMappingURL=asyncTwins.js.map
