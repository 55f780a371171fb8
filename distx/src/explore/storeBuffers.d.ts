import type { pending } from '../instrument/stepped/control.ts';
import type { Coroutine } from './program.ts';
import type { Waiting } from './waiting.ts';
/**
 * Store buffers as x86 processors have them (Owens, Sarkar and Sewell, _A better x86 memory model: x86-TSO_, 2009):
 * plain stores of a CPU become visible later, in their order; its own loads see them at once.
 *
 * Of `n` CPUs, CPU `n + i` makes the oldest store of CPU i visible with each of its steps, and is finished while there
 * is none: for strategies, schedules and tokens it is a CPU like any other. While a CPU runs, memory is as it sees it.
 */
export declare class StoreBuffers {
    #private;
    constructor(cpus: number, operations: typeof pending, waiting: Waiting);
    begin(): void;
    /** What makes the stores of CPU `cpu` visible. */
    drainOf(cpu: number): Coroutine;
    /** A CPU is about to run: it sees its own stores. */
    enter(cpu: number): void;
    /** A CPU has run: the others don't see its stores. */
    leave(cpu: number): void;
    /** Whether a step is a store that is buffered. */
    isBuffered(cpu: number, op: number): boolean;
    /** The running CPU is about to store: nobody else sees it yet, but from now on it can be made visible. */
    push(cpu: number): void;
    /** All stores of the running CPU become visible. @returns whether another CPU became enabled by that. */
    flush(cpu: number): boolean;
}
/** Whether an operation waits until all stores of its CPU are visible. As on x86, a load does not. */
export declare const isFence: (op: number) => boolean;
//# sourceMappingURL=storeBuffers.d.ts.map