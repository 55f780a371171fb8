/** What a pageblock is for (enum migratetype); the first MIGRATE_PCPTYPES have per-CPU lists. */
export const MIGRATE_UNMOVABLE = 0;
export const MIGRATE_MOVABLE = 1;
export const MIGRATE_RECLAIMABLE = 2;
export const MIGRATE_CMA = 3;
export const MIGRATE_ISOLATE = 4;
/** Not in use: its frames are on no list (a section that is not online). */
export const MIGRATE_OFFLINE = 5;
/** Types to take from when there is nothing of the wanted type, best first (fallbacks of mm/page_alloc.c). */
export const migrateFallbacks = [
  [MIGRATE_RECLAIMABLE, MIGRATE_MOVABLE],
  [MIGRATE_CMA, MIGRATE_RECLAIMABLE, MIGRATE_UNMOVABLE],
  [MIGRATE_UNMOVABLE, MIGRATE_MOVABLE],
];
const typeAddress = (cpu, pfn) => cpu.layout.pageblock.base + (pfn >> cpu.config.pageblockOrder);
/** get_pageblock_migratetype; stable only under the zone lock. */
export const pageblockType = (cpu, pfn) => Atomics.load(cpu.mem, typeAddress(cpu, pfn));
/** set_pageblock_migratetype; under the zone lock. */
export function setPageblockType(cpu, pfn, type) {
  Atomics.store(cpu.mem, typeAddress(cpu, pfn), type);
}
//# sourceMappingURL=migratetype.js.map
