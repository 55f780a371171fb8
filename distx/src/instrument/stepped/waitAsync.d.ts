import { type WaitResult } from './virtualPromise.ts';
/** What Atomics.waitAsync returns. */
export type WaitAsyncResult = {
    readonly async: false;
    readonly value: 'not-equal' | 'timed-out';
} | {
    readonly async: true;
    readonly value: PromiseLike<WaitResult>;
};
/** What Atomics.waitAsync does; the point before it is lowered like that of any other operation. */
export declare function waitAsync(array: Int32Array, index: number, value: number, timeout: number | undefined, code: number): WaitAsyncResult;
//# sourceMappingURL=waitAsync.d.ts.map