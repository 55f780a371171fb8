import type { MachineConfig } from '../machine/config.ts';
import type { Layout } from '../machine/layout.ts';
import { type Region } from '../machine/region.ts';
/** Locks a CPU can hold at once before the held-lock stack is full. */
export declare const MAX_HELD = 24;
/** Words of an entry of the held-lock stack: address, class, call site, 1 if taken by trylock or as reader. */
export declare const HELD_WORDS = 4;
/** Reports kept; later ones only count. */
export declare const MAX_REPORTS = 32;
export declare const REPORT_WORDS = 8;
/** Buckets of a wait-time histogram: bucket b counts waits of [2^b, 2^(b+1)) ns. */
export declare const WAIT_BUCKETS = 40;
/** Words a CPU keeps for a call site: lock class plus 1, acquisitions, contended, hold samples. */
export declare const SITE_WORDS = 4;
/** Doubles a CPU keeps for a call site: wait total, wait max, hold total of samples, hold max of samples (ns). */
export declare const SITE_TIMES = 4;
/** Buckets of a histogram of hold times of pins: bucket b counts holds of [2^b, 2^(b+1)) us. */
export declare const PIN_HOLD_BUCKETS = 24;
/** Classes of pins, see pinpage/pinClass.ts. */
export declare const PIN_CLASSES = 8;
/** What a CPU is doing, as the watchdog sees it. */
export declare const CPU_OFFLINE = 0;
export declare const CPU_RUNNING = 1;
export declare const CPU_SLEEPING = 2;
export declare const CPU_IDLE = 3;
/**
 * Addresses of the shadow memory: what the model writes about itself for the oracles and never reads
 * back to decide anything. Words are relative to the shadow's own Int32Array.
 */
export interface ShadowLayout {
    readonly regions: readonly Region[];
    readonly words: number;
    /** References by class of each page, then how many of them are out of sight while it is frozen. */
    readonly ledger: Region;
    /** Who took the last reference of each class: (cpu + 1) << 24 | call site. */
    readonly holder: Region;
    /** Whether each frame is handed out. */
    readonly frame: Region;
    readonly cpu: Region;
    readonly cpuState: number;
    readonly cpuWaitAddress: number;
    readonly cpuWaitClass: number;
    readonly cpuWaitSite: number;
    /** Pages ever put into this CPU's LRU batches, and taken out of them. */
    readonly cpuBatched: number;
    readonly cpuFlushed: number;
    /** Drains of all CPUs, lru_locks taken to isolate for pins, calls that pinned in ZONE_MOVABLE after all. */
    readonly cpuDrains: number;
    readonly cpuIsolationLocks: number;
    readonly cpuDegraded: number;
    /** Pageblocks this CPU made unmovable. */
    readonly cpuTainted: number;
    /** Rounds of long-term pins, and passes over their pages. */
    readonly cpuRounds: number;
    readonly cpuSweeps: number;
    /** By class: references taken less those given back, or handed on to another class. */
    readonly cpuTaken: number;
    readonly cpuHeldDepth: number;
    readonly cpuHeld: number;
    /** Lock order seen: word [from * classes + to] of each is the call site plus 1. */
    readonly orderFrom: Region;
    readonly orderTo: Region;
    /** Per CPU: SITE_WORDS for each call site; without statistics, nothing. */
    readonly lockSite: Region;
    /** Per CPU: WAIT_BUCKETS for each lock class. */
    readonly waitHistogram: Region;
    readonly reports: Region;
    /** Per address space and virtual page: how often it was unmapped, see `mapVersion.ts`. */
    readonly mapVersion: Region;
    /** Per file and page: how often it was truncated. */
    readonly fileVersion: Region;
    /** By small object: words asked for (0: free), call site, begin of the pin it describes. */
    readonly slabObject: Region;
    /** By class of pins: PIN_HOLD_BUCKETS; without lock statistics, nothing. */
    readonly pinHold: Region;
    /** Doubles of the time table: per CPU SITE_TIMES for each call site. */
    readonly times: number;
}
/** Computes the shadow's layout; the same configuration always gives the same one. */
export declare function shadowLayoutOf(config: MachineConfig, layout: Layout): ShadowLayout;
//# sourceMappingURL=shadowLayout.d.ts.map