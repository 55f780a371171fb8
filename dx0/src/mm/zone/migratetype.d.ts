import type { Cpu } from '../machine/cpu.ts';
/** What a pageblock is for (enum migratetype); the first MIGRATE_PCPTYPES have per-CPU lists. */
export declare const MIGRATE_UNMOVABLE = 0;
export declare const MIGRATE_MOVABLE = 1;
export declare const MIGRATE_RECLAIMABLE = 2;
export declare const MIGRATE_CMA = 3;
export declare const MIGRATE_ISOLATE = 4;
/** Not in use: its frames are on no list (a section that is not online). */
export declare const MIGRATE_OFFLINE = 5;
/** Types to take from when there is nothing of the wanted type, best first (fallbacks of mm/page_alloc.c). */
export declare const migrateFallbacks: readonly (readonly number[])[];
/** get_pageblock_migratetype; stable only under the zone lock. */
export declare const pageblockType: (cpu: Cpu, pfn: number) => number;
/** set_pageblock_migratetype; under the zone lock. */
export declare function setPageblockType(cpu: Cpu, pfn: number, type: number): void;
//# sourceMappingURL=migratetype.d.ts.map
