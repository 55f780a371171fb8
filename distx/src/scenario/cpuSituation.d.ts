/** A lock as a CPU holds or wants it. */
export interface LockPlace {
    /** Lock class, such as `lru_lock`. */
    readonly lockClass: string;
    /** The lock itself, such as `node[0].lruLock`. */
    readonly object: string;
    /** Call site number, 0 when unknown. */
    readonly site: number;
}
/** Where a CPU is, as far as the shared state tells. */
export interface CpuSituation {
    readonly cpu: number;
    readonly state: 'offline' | 'running' | 'sleeping' | 'idle';
    /** Oldest first. */
    readonly holds: readonly LockPlace[];
    readonly waitsFor?: LockPlace;
}
//# sourceMappingURL=cpuSituation.d.ts.map