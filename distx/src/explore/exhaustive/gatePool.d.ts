import type { Gate } from './gate.ts';
/**
 * The words that steps waited for: a CPU that spins goes on when one of those it read in its last turn has
 * changed, whichever that is, so its next step counts as a read of all of them. Kept by step, in one pool.
 */
export declare class GatePool {
    #private;
    count(i: number): number;
    /** Forgets the gates of the steps from `i` on. */
    cut(i: number): void;
    /** First byte of a gate's word. */
    at(i: number, word: number): number;
    sizeOf(i: number, word: number): number;
    /** Gives step `i`, the last one, the words that a CPU spins on. */
    fill(i: number, gate: Gate): void;
    touches(i: number, at: number, size: number): boolean;
}
//# sourceMappingURL=gatePool.d.ts.map