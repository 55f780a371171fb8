import type { Execution } from '../execution.ts';
import type { Gate } from './gate.ts';
import { GatePool } from './gatePool.ts';
/** What an operation does to its word, and to the list of CPUs that sleep on it. */
export declare const NONE = 0;
export declare const READ = 1;
export declare const WRITE = 2;
/** A write that commutes with others of its kind: see `law`. */
export declare const COMMUTES = 3;
/** The list of sleepers grows; in which order matters once a notify leaves somebody asleep. */
export declare const APPENDS = 3;
/**
 * Accesses of steps taken, by depth, in flat arrays, and which of them depend on each other: two that touch a
 * common byte, unless both only read or they commute in every state.
 *
 * An operation with a result that changes nothing, such as a compareExchange that fails, reads. Of the same
 * kind and without use of their results, additions, ors, ands, xors commute, and on request stores of the
 * same value; these count as writes even where they change nothing, so that what depends on what is the same in
 * every order of a trace. They do not commute on words that somebody has been seen to wait for: between two
 * additions such a CPU can go on, or not.
 */
export declare class Accesses {
    #private;
    /** First byte, counted over all shared buffers; -1: none. */
    at: Int32Array<ArrayBuffer>;
    size: Uint8Array<ArrayBuffer>;
    word: Uint8Array<ArrayBuffer>;
    sleepers: Uint8Array<ArrayBuffer>;
    kind: Int32Array<ArrayBuffer>;
    site: Int32Array<ArrayBuffer>;
    /** Value found. */
    before: Float64Array<ArrayBuffer>;
    after: Float64Array<ArrayBuffer>;
    /** Value awaited by an operation that awaits one. */
    expected: Float64Array<ArrayBuffer>;
    /** Words of which a CPU that waited saw one change: further reads of this step. */
    readonly gates: GatePool;
    /** Words that a CPU waited for, by first byte. */
    readonly awaited: Set<number>;
    /** Words on which a notify left somebody asleep. */
    readonly queues: Set<number>;
    /** Set when independence was assumed that does not hold: what was explored so far proves nothing. */
    wasWrong: boolean;
    /** @param equalStores whether stores of the same value commute. */
    constructor(equalStores: boolean);
    grow(): void;
    /** A CPU waits for the word to change. */
    await(at: number): void;
    /** A notify left somebody asleep: the order of sleeping matters. */
    queue(at: number): void;
    /** Writes down at `i`, the last one, what a CPU's pending operation does if it happens now; `gate`: what it spun on. */
    note(i: number, execution: Execution, cpu: number, gate: Gate): void;
    /** Which writes the write of step `i` commutes with, if it is one that does. */
    lawOf(i: number): number;
    /** Whether step `i` is a wait that can time out. */
    isTimed(i: number): boolean;
    /** Whether the order of two accesses matters. */
    depends(i: number, j: number): boolean;
    /** Whether access `j` writes one of the words that step `i` waited for. */
    opens(i: number, j: number): boolean;
}
//# sourceMappingURL=accesses.d.ts.map