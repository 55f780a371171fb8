import type { SharedView } from '../instrument/stepped/sharedView.ts';
/** CPUs that sleep in Atomics.wait or await an Atomics.waitAsync, first come first served. */
export declare class Sleepers {
    #private;
    readonly list: number[];
    /** Of them, those whose wait can time out. */
    timed: number;
    clear(): void;
    /**
     * @param deadline in virtual ms; Infinity for a wait that does not time out.
     * @param turn of all waits that began so far, which this is: whoever began to wait before is before it in the list.
     */
    add(cpu: number, array: SharedView, index: number, value: unknown, deadline: number, turn: number): void;
    remove(cpu: number): void;
    has(cpu: number): boolean;
    isTimed(cpu: number): boolean;
    deadlineOf(cpu: number): number;
    turnOf(cpu: number): number;
    /** The value the CPU found and waits to see replaced. */
    valueOf(cpu: number): unknown;
    /** The sleeper on this word that has slept longest, or -1. */
    firstOn(array: SharedView, index: number): number;
    /** The sleeper whose wait times out first, or -1. */
    earliest(): number;
}
/** Whether elements of two views begin at the same byte. */
export declare const isSameWord: (a: SharedView, i: number, b: SharedView, j: number) => boolean;
//# sourceMappingURL=sleepers.d.ts.map