import type { Cpu } from '../machine/cpu.ts';

/** What a pageblock is for (enum migratetype); the first MIGRATE_PCPTYPES have per-CPU lists. */
export const MIGRATE_UNMOVABLE = 0;
export const MIGRATE_MOVABLE = 1;
export const MIGRATE_RECLAIMABLE = 2;
export const MIGRATE_CMA = 3;
export const MIGRATE_ISOLATE = 4;
/** Not in use: its frames are on no list (a section that is not online). */
export const MIGRATE_OFFLINE = 5;

/** Types to take from when there is nothing of the wanted type, best first (fallbacks of mm/page_alloc.c). */
export const migrateFallbacks: readonly (readonly number[])[] = [
  [MIGRATE_RECLAIMABLE, MIGRATE_MOVABLE],
  [MIGRATE_CMA, MIGRATE_RECLAIMABLE, MIGRATE_UNMOVABLE],
  [MIGRATE_UNMOVABLE, MIGRATE_MOVABLE],
];

const typeAddress = (cpu: Cpu, pfn: number): number => cpu.layout.pageblock.base + (pfn >> cpu.config.pageblockOrder);

/** get_pageblock_migratetype; stable only under the zone lock. */
export const pageblockType = (cpu: Cpu, pfn: number): number => Atomics.load(cpu.mem, typeAddress(cpu, pfn));

/** set_pageblock_migratetype; under the zone lock. */
export function setPageblockType(cpu: Cpu, pfn: number, type: number): void {
  Atomics.store(cpu.mem, typeAddress(cpu, pfn), type);
}
