import type { SharedView } from './sharedView.ts';
type Method = keyof typeof Atomics & string;
/** What a function of Atomics is called with. */
export type OperationArgs = readonly [array: SharedView, index: number, a?: never, b?: never];
/** The method of Atomics that a function is, whatever name it goes by. */
export declare const methodOf: (f: unknown) => Method | undefined;
/** An operation of Atomics with a point before it. */
export declare function operate(site: number, method: Method, ...args: OperationArgs): Generator<void, unknown>;
/**
 * An operation of Atomics where nothing can be suspended; it belongs to the step that is under way.
 *
 * @param what names the place in the list of what was not stepped.
 * @throws UnsteppedWait when it would sleep.
 */
export declare function operateNow(what: string, site: number, method: Method, ...args: OperationArgs): unknown;
export {};
//# sourceMappingURL=operate.d.ts.map