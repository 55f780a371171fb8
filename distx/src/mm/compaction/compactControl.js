import { initListHead } from '../page/list.js';
import { zoneFrames, zoneStart } from '../zone/zones.js';
// What a CPU knows of the compaction it is in (struct compact_control), and where the scanners of a zone go on.
const MIGRATE_PAGES = 0;
const FREE_PAGES = 2;
const PIN_PAGES = 4;
const ZONE = 6;
const MIGRATE_PFN = 7;
const FREE_PFN = 8;
const controlAt = (cpu) => {
    const { compactCpu } = cpu.layout.pins;
    return compactCpu.base + cpu.id * compactCpu.stride;
};
/** Pages to move, of the LRU and of drivers. */
export const migrateList = (cpu) => controlAt(cpu) + MIGRATE_PAGES;
/** Free pages to move to. */
export const freePagesList = (cpu) => controlAt(cpu) + FREE_PAGES;
/**
 * Pinned pages to move. They are locked, and while they are nobody here may wait for another page lock: they are moved
 * first, apart from the others.
 */
export const pinList = (cpu) => controlAt(cpu) + PIN_PAGES;
export const controlZone = (cpu) => cpu.mem[controlAt(cpu) + ZONE];
export const migratePfn = (cpu) => cpu.mem[controlAt(cpu) + MIGRATE_PFN];
export const freePfn = (cpu) => cpu.mem[controlAt(cpu) + FREE_PFN];
export function setMigratePfn(cpu, pfn) {
    cpu.mem[controlAt(cpu) + MIGRATE_PFN] = pfn;
}
export function setFreePfn(cpu, pfn) {
    cpu.mem[controlAt(cpu) + FREE_PFN] = pfn;
}
/** Whether the scanners have met, so that the zone is done. */
export const scannersMet = (cpu) => migratePfn(cpu) >= freePfn(cpu);
const cachedAt = (cpu, zone) => cpu.layout.pins.scanner.base + zone * cpu.layout.pins.scanner.stride;
/** Begins a compaction where the last one of the zone stopped, or anew when its scanners had met. */
export function beginCompaction(cpu, zone) {
    const cached = cachedAt(cpu, zone);
    const start = zoneStart(cpu, zone);
    cpu.mem[controlAt(cpu) + ZONE] = zone;
    setMigratePfn(cpu, start + Atomics.load(cpu.mem, cached));
    setFreePfn(cpu, start + zoneFrames(cpu, zone) - Atomics.load(cpu.mem, cached + 1));
    if (!scannersMet(cpu))
        return;
    setMigratePfn(cpu, start);
    setFreePfn(cpu, start + zoneFrames(cpu, zone));
}
/** Leaves word where the scanners stand; another compactor's word is as good. */
export function cacheScanners(cpu) {
    const zone = controlZone(cpu);
    const cached = cachedAt(cpu, zone);
    const start = zoneStart(cpu, zone);
    Atomics.store(cpu.mem, cached, migratePfn(cpu) - start);
    Atomics.store(cpu.mem, cached + 1, start + zoneFrames(cpu, zone) - freePfn(cpu));
}
/** Empty lists, on a fresh machine. */
export function bootCompaction(cpu) {
    const { base, stride, count } = cpu.layout.pins.compactCpu;
    for (let id = 0; id < count; id++) {
        for (const list of [MIGRATE_PAGES, FREE_PAGES, PIN_PAGES])
            initListHead(cpu, base + id * stride + list);
    }
}
//# sourceMappingURL=compactControl.js.map