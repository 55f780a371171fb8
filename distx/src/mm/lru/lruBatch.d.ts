import type { Cpu } from '../machine/cpu.ts';
import type { CallSite } from '../debug/callSite.ts';
/** Kinds of per-CPU batches (struct cpu_fbatches). Every entry holds a reference. */
export declare const BATCH_ADD = 0;
export declare const BATCH_MOVE_TAIL = 1;
export declare const BATCH_DEACTIVATE = 2;
export declare const BATCH_ACTIVATE = 3;
/** Entries in a CPU's batch; another CPU's may change while it is read. */
export declare const batchCount: (cpu: Cpu, owner: number, kind: number) => number;
/** Entry `i` of a CPU's batch; for audits, while the CPUs stand still. */
export declare const batchEntry: (cpu: Cpu, owner: number, kind: number, i: number) => number;
/** Whether a CPU has anything in its batches (lru_cpu_needs_drain). */
export declare function needsDrain(cpu: Cpu, owner: number): boolean;
/** lru_cache_add: the page will be on an LRU list once this CPU's batch is flushed. */
export declare const lruCacheAdd: (cpu: Cpu, pfn: number, site?: CallSite) => void;
/** activate_page: to the active list. */
export declare function activatePage(cpu: Cpu, pfn: number, site?: CallSite): void;
/** deactivate_page: to the inactive list. */
export declare function deactivatePage(cpu: Cpu, pfn: number, site?: CallSite): void;
/** rotate_reclaimable_page: to the end of the inactive list, to be reclaimed next. */
export declare function rotatePage(cpu: Cpu, pfn: number, site?: CallSite): void;
/** mark_page_accessed: the second access activates. */
export declare function markPageAccessed(cpu: Cpu, pfn: number, site?: CallSite): void;
/** lru_add_drain: flushes all batches of this CPU. */
export declare function lruAddDrain(cpu: Cpu): void;
//# sourceMappingURL=lruBatch.d.ts.map