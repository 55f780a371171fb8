import type { LogKeeper } from '../instrument/stepped/accessLog.ts';
import * as controls from '../instrument/stepped/control.ts';
import { type SharedView } from '../instrument/stepped/sharedView.ts';
import type { VirtualPromise } from '../instrument/stepped/virtualPromise.ts';
import type { Observer } from './observer.ts';
import type { Coroutine } from './program.ts';
import type { SteppedRuntime } from './steppedRuntime.ts';
import type { StoreBuffers } from './storeBuffers.ts';
import type { Waiting } from './waiting.ts';
/**
 * Lets one CPU at a time take some steps, and answers its code meanwhile.
 *
 * While nobody has to look at every step before it happens, the CPU runs on by itself until its budget ends, and
 * writes down what it does when somebody reads that. When there are observers who do have to, or a CPU waits for a
 * word to change, each point comes here; the CPU is suspended only when it hands over.
 */
export declare class Stepper implements controls.Handler, LogKeeper {
    #private;
    /** Steps taken by all CPUs. */
    steps: number;
    /** Whether the next point ends the run. */
    isStopped: boolean;
    /** Whether the code of the CPU that ran last threw, and what. */
    hasCrashed: boolean;
    error: unknown;
    /** Where code was run that could not be suspended. */
    readonly unstepped: Set<string>;
    /** @param buffers for them plain accesses must be points. */
    constructor(runtime: SteppedRuntime, waiting: Waiting, isFine: boolean, buffers?: StoreBuffers);
    begin(observers: readonly Observer[], cpus: number): void;
    /** The execution is over: everything that was written down is read. */
    end(): void;
    /** Lets a CPU take up to `grant` steps. @returns how many it took. */
    run(cpu: number, coroutine: Coroutine, grant: number): number;
    /** Whether the next operation of a suspended CPU waits for a value, and would not find it. */
    awaitsInVain(cpu: number): boolean;
    onPoint(cpu: number): boolean;
    onPlain(cpu: number, site: number, kind: number, array: SharedView, index: number, value: unknown): boolean;
    onTurn(cpu: number, site: number, turn: number, locals: readonly unknown[]): void;
    onSleep(cpu: number, timeout: number): void;
    onWaitAsync(cpu: number, promise: VirtualPromise): void;
    onAwait(cpu: number, promise: VirtualPromise): boolean;
    isAsleep(cpu: number): boolean;
    onWoken(cpu: number): 'ok' | 'timed-out';
    onNotify(cpu: number, array: SharedView, index: number, count: number): number;
    onContinue(cpu: number): void;
    /** The execution ends before the next step. */
    stop(): void;
    onFull(): void;
    onChanged(address: number): void;
    onUnstepped(_cpu: number, what: string): void;
}
//# sourceMappingURL=stepper.d.ts.map