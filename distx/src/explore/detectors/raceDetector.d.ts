import * as log from '../../instrument/stepped/accessLog.ts';
import * as ops from '../../instrument/stepped/op.ts';
import type { Execution } from '../execution.ts';
import type { Observer } from '../observer.ts';
/** One access to shared memory. */
export interface Access {
    readonly cpu: number;
    /** Number of the step it belongs to. */
    readonly step: number;
    readonly op: ops.OpName;
    readonly site: number;
    readonly before: number;
    readonly after: number;
}
/** Two accesses to one word, at least one of them plain and at least one a write, that nothing orders. */
export interface Race {
    readonly address: number;
    /** Undefined when it is too long ago to be known. */
    readonly earlier: Access | undefined;
    readonly later: Access;
}
export interface RaceOptions {
    /** Whether a plain and an atomic access can race, as the JS memory model has it (default true). */
    readonly mixed: boolean;
    /**
     * Whether a plain write races with an atomic read too (default false: elements of up to 32 bits are never seen
     * torn, so the read finds the value before or after; the kernel's KCSAN assumes the same of aligned words).
     * Larger elements always do.
     */
    readonly tears: boolean;
}
/**
 * Data races, by happens-before over Atomics (ECMA-262, section 29.10): an atomic read takes over what the CPU
 * knew that wrote the value it reads; a wait, its end and a notify take over what was known by those before
 * them on the same word. A failed compareExchange is a read. Two accesses of which one is a write and one
 * plain race if neither CPU can know of the other's; the JS memory model calls so both plain against plain and
 * plain against atomic. Of the latter, an atomic operation that leaves the value as it is counts as a read, and a
 * plain write and an atomic read are told only where values can tear. A plain write that leaves the value races.
 *
 * Vector clocks as in Djit+, with the numbers of accesses for clocks, so that a clock says which access was
 * the last one known. FastTrack's epochs (Flanagan and Freund 2009) are not needed: for each CPU the last
 * access, write, plain access and plain write of a word are kept, hence any access looks into one vector only.
 *
 * Elements of more than a word count as several words; once an element smaller than a word is seen, every byte
 * is looked at by itself.
 */
export declare class RaceDetector implements Observer {
    #private;
    /** Of the present or last execution, each pair of source positions once; 32 at most. */
    readonly races: Race[];
    constructor(options?: Partial<RaceOptions>);
    begin({ cpus }: Execution): void;
    onLog(entries: log.AccessLog, from: number, to: number): void;
}
//# sourceMappingURL=raceDetector.d.ts.map