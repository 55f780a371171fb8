import type { Steps } from './finished.ts';
import { type Stepped } from './twins.ts';
/** An async function lowered to a generator hangs on the function of its name under this symbol. */
export declare const STEPPED_ASYNC: unique symbol;
type Plain = (this: unknown, ...args: never[]) => unknown;
/** Links an async function to its generator and returns it. */
export declare function asyncTwin<F extends Plain>(plain: F, stepped: Stepped): F;
/** The generator of an async function, if it was lowered to one. */
export declare const asyncSteppedOf: (f: unknown) => Stepped | undefined;
/** What is run for an async function as a whole: its value is awaited. */
export declare function runAsync(steps: Generator<void, unknown>, what: string): Generator<void, unknown>;
/**
 * Runs an async function where nobody awaits its call: in an execution to its end, as part of the step that is under
 * way; elsewhere as the language does.
 *
 * @throws UnsteppedWait when it would sleep.
 */
export declare function driveAsync(what: string, coroutine: Generator<void, unknown>): Promise<unknown>;
/** A function that drives the generator of an async function which has none of its own. */
export declare function drivenAsync(what: string, stepped: Stepped): Plain;
/** `await f(...args)`, up to the `await`. */
export declare function callAwaited(site: number, f: unknown, ...args: readonly unknown[]): Steps;
/** `await self.f(...args)`, up to the `await`. */
export declare function callOnAwaited(site: number, f: unknown, self: unknown, ...args: readonly unknown[]): Steps;
export {};
//# sourceMappingURL=asyncTwins.d.ts.map
