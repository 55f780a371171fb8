import type { SharedView } from './sharedView.ts';
import type { VirtualPromise } from './virtualPromise.ts';
/** Most CPUs one engine can step. */
export declare const MAX_CPUS = 1024;
/**
 * Words that stepped code counts down by itself. Kept in a typed array of the module: a property of an
 * object costs several times as much per point. Beyond 64 bytes V8 does not move an array, and knows its address when
 * it compiles.
 */
export declare const control: Int32Array<ArrayBuffer>;
/** Points until this CPU asks; 1: at each point. */
export declare const BUDGET = 0;
/** Other than 0: plain accesses are told to the handler. */
export declare const PLAIN = 1;
/**
 * Turns of loops until the handler is asked whether this CPU spins. Between two turns that it compares PLAIN must be
 * set: only then plain writes are told, or counted when the memory is not shared.
 */
export declare const TURNS = 2;
/** Counts effects that a spin loop must not have and that are no access to shared memory. */
export declare const EFFECTS = 3;
/** Other than 0: what is done is written down in the `accessLog`. */
export declare const LOG = 4;
/** For code that runs without an engine: never asks. */
export declare const NEVER = 2147483647;
/** The operation that each CPU does next, or does now; index = CPU. */
export declare const pending: {
    /** An Op and its flags. */
    kind: Int32Array<ArrayBuffer>;
    site: Int32Array<ArrayBuffer>;
    index: Int32Array<ArrayBuffer>;
    array: (SharedView | undefined)[];
    /** First value: what is stored, added, expected. */
    a: unknown[];
    /** Second value: the replacement of compareExchange. */
    b: unknown[];
};
/** The CPU that runs. */
export declare const running: {
    cpu: number;
};
/** What decides in an engine's place when code runs without one. */
export interface Handler {
    /** The running CPU has come to a point, its operation is in `pending`; true: it shall hand over before. */
    onPoint(cpu: number): boolean;
    /** A plain access to shared memory is about to happen; `value` is what is written. True: hand over before. */
    onPlain(cpu: number, site: number, kind: number, array: SharedView, index: number, value: unknown): boolean;
    /** A loop with scheduling points begins another turn; `turn` counts from 0, `locals` are what its turns change. */
    onTurn(cpu: number, site: number, turn: number, locals: readonly unknown[]): void;
    /** A wait found the value it expects: the CPU sleeps until a notify or, after `timeout` ms, in vain. */
    onSleep(cpu: number, timeout: number): void;
    /** A waitAsync found the value it expects: a notify or time settles its promise. */
    onWaitAsync(cpu: number, promise: VirtualPromise): void;
    /** The CPU sleeps until the promise is settled; false when somebody else does so already. */
    onAwait(cpu: number, promise: VirtualPromise): boolean;
    /** How the wait that ends now ended. */
    onWoken(cpu: number): 'ok' | 'timed-out';
    /** Wakes up to `count` CPUs that sleep on the word. @returns how many. */
    onNotify(cpu: number, array: SharedView, index: number, count: number): number;
    /** Code that can't be suspended was asked to hand over, and goes on with the operation in `pending`. */
    onContinue(cpu: number): void;
    /** Whether the CPU sleeps in a wait. */
    isAsleep(cpu: number): boolean;
    /** Code runs that can't be suspended; `what` names it. */
    onUnstepped(cpu: number, what: string): void;
}
export declare const currentHandler: () => Handler | undefined;
/** Sets who decides at points; undefined lets code run through, as outside an execution. */
export declare function setHandler(next: Handler | undefined): void;
//# sourceMappingURL=control.d.ts.map