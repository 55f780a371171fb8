/** CPUs ordered by a key, the highest first: a binary heap that knows the place of each CPU. */
export declare class CpuHeap {
    #private;
    /** The key of each CPU, whether it is in the heap or not. */
    readonly keys: Float64Array;
    count: number;
    constructor(cpus: number);
    clear(): void;
    has(cpu: number): boolean;
    /** The CPU with the highest key; -1 when the heap is empty. */
    get top(): number;
    /** Puts a CPU where its key belongs, whether it is in the heap already or not. */
    add(cpu: number, key: number): void;
    remove(cpu: number): void;
}
//# sourceMappingURL=cpuHeap.d.ts.map