import type { Cpu } from '../machine/cpu.ts';
/** Pages to move, of the LRU and of drivers. */
export declare const migrateList: (cpu: Cpu) => number;
/** Free pages to move to. */
export declare const freePagesList: (cpu: Cpu) => number;
/**
 * Pinned pages to move. They are locked, and while they are nobody here may wait for another page lock: they are moved
 * first, apart from the others.
 */
export declare const pinList: (cpu: Cpu) => number;
export declare const controlZone: (cpu: Cpu) => number;
export declare const migratePfn: (cpu: Cpu) => number;
export declare const freePfn: (cpu: Cpu) => number;
export declare function setMigratePfn(cpu: Cpu, pfn: number): void;
export declare function setFreePfn(cpu: Cpu, pfn: number): void;
/** Whether the scanners have met, so that the zone is done. */
export declare const scannersMet: (cpu: Cpu) => boolean;
/** Begins a compaction where the last one of the zone stopped, or anew when its scanners had met. */
export declare function beginCompaction(cpu: Cpu, zone: number): void;
/** Leaves word where the scanners stand; another compactor's word is as good. */
export declare function cacheScanners(cpu: Cpu): void;
/** Empty lists, on a fresh machine. */
export declare function bootCompaction(cpu: Cpu): void;
//# sourceMappingURL=compactControl.d.ts.map
