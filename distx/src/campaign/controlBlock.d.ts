/** What a CPU is doing, as the campaign sees it. */
export declare const Phase: {
    /** Its thread starts. */
    readonly Offline: 0;
    /** Attaches to the shared state. */
    readonly Attaching: 1;
    /** Has come to the barrier at the start of an epoch. */
    readonly Arrived: 2;
    readonly Running: 3;
    /** Has done its part and serves the others. */
    readonly Parked: 4;
    /** Stands still between epochs. */
    readonly Standing: 5;
    /** Its program was ended by an exception. */
    readonly Dead: 6;
};
export type Phase = (typeof Phase)[keyof typeof Phase];
/** Operation numbers of a CPU that runs none of the scenario's operations. */
export declare const NO_OPERATION = -1;
export declare const SETTLING = -2;
export declare const TEARING_DOWN = -3;
export declare const ATTACHING = -4;
export declare const IDLING = -5;
/** From the count to the ring. */
export declare const TAIL_OFFSET: number;
/** Operations kept of each CPU, a power of two. */
export declare const TAIL_LENGTH = 16;
/**
 * The shared words through which the main thread and the CPUs of one run meet: the barrier at the start of
 * an epoch, the stop flag, and for each CPU, on cache lines of its own, its phase, its operation and how often
 * it completed each operation. Nothing of it belongs to the subject.
 */
export declare class ControlBlock {
    #private;
    readonly buffer: SharedArrayBuffer;
    readonly cpus: number;
    readonly operations: number;
    readonly words: Int32Array<SharedArrayBuffer>;
    constructor(cpus: number, operations: number, buffer?: SharedArrayBuffer);
    /** Completed operations of a CPU, one count an operation. Counts are doubles: they never wrap. */
    countsOf(cpu: number): Float64Array<SharedArrayBuffer>;
    /** Index into `words` of the operation a CPU is in. */
    operationWord(cpu: number): number;
    /** Index into `words` of the count of operations begun; the ring of the last TAIL_LENGTH follows TAIL_OFFSET words behind. */
    begunWord(cpu: number): number;
    /** The operations a CPU began last, oldest first. */
    tailOf(cpu: number): number[];
    operationOf(cpu: number): number;
    phaseOf(cpu: number): Phase;
    setPhase(cpu: number, phase: Phase): void;
    completed(cpu: number): number;
    /** Called by the main thread while every CPU stands still. */
    prepareEpoch(): void;
    /** Waits until all CPUs have arrived. `generation` is a new number for every epoch. */
    arrive(generation: number): void;
    requestStop(): void;
    get stopRequested(): boolean;
    /** Counts this CPU among those that want to stand still; true for the last one. */
    park(): boolean;
    get allParked(): boolean;
}
//# sourceMappingURL=controlBlock.d.ts.map