import type { SharedView } from '../instrument/stepped/sharedView.ts';
import type { VirtualPromise } from '../instrument/stepped/virtualPromise.ts';
/** An Atomics.waitAsync whose promise nobody awaits yet. */
export interface AsyncWait {
    readonly cpu: number;
    readonly promise: VirtualPromise;
    /** In virtual ms; Infinity when it does not time out. */
    readonly deadline: number;
    /** Which of all waits it is. */
    readonly turn: number;
}
/** Promises of Atomics.waitAsync that are neither settled nor awaited, first come first served. */
export declare class AsyncWaits {
    #private;
    clear(): void;
    add(wait: AsyncWait): void;
    /** Takes the wait out; undefined when it is none of these. */
    take(promise: VirtualPromise): AsyncWait | undefined;
    /** The one that has waited longest on the word. */
    firstOn(array: SharedView, index: number): AsyncWait | undefined;
    /** Ends those that time out up to then. */
    expire(time: number): void;
}
//# sourceMappingURL=asyncWaits.d.ts.map