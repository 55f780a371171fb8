import type { Cpu } from '../machine/cpu.ts';
import { initListHead } from '../page/list.ts';
import { zoneFrames, zoneStart } from '../zone/zones.ts';

// What a CPU knows of the compaction it is in (struct compact_control), and where the scanners of a zone go on.

const MIGRATE_PAGES = 0;
const FREE_PAGES = 2;
const PIN_PAGES = 4;
const ZONE = 6;
const MIGRATE_PFN = 7;
const FREE_PFN = 8;

const controlAt = (cpu: Cpu): number => {
  const { compactCpu } = cpu.layout.pins;
  return compactCpu.base + cpu.id * compactCpu.stride;
};

/** Pages to move, of the LRU and of drivers. */
export const migrateList = (cpu: Cpu): number => controlAt(cpu) + MIGRATE_PAGES;
/** Free pages to move to. */
export const freePagesList = (cpu: Cpu): number => controlAt(cpu) + FREE_PAGES;
/**
 * Pinned pages to move. They are locked, and while they are nobody here may wait for another page lock: they are moved
 * first, apart from the others.
 */
export const pinList = (cpu: Cpu): number => controlAt(cpu) + PIN_PAGES;

export const controlZone = (cpu: Cpu): number => cpu.mem[controlAt(cpu) + ZONE]!;
export const migratePfn = (cpu: Cpu): number => cpu.mem[controlAt(cpu) + MIGRATE_PFN]!;
export const freePfn = (cpu: Cpu): number => cpu.mem[controlAt(cpu) + FREE_PFN]!;

export function setMigratePfn(cpu: Cpu, pfn: number): void {
  cpu.mem[controlAt(cpu) + MIGRATE_PFN] = pfn;
}

export function setFreePfn(cpu: Cpu, pfn: number): void {
  cpu.mem[controlAt(cpu) + FREE_PFN] = pfn;
}

/** Whether the scanners have met, so that the zone is done. */
export const scannersMet = (cpu: Cpu): boolean => migratePfn(cpu) >= freePfn(cpu);

const cachedAt = (cpu: Cpu, zone: number): number =>
  cpu.layout.pins.scanner.base + zone * cpu.layout.pins.scanner.stride;

/** Begins a compaction where the last one of the zone stopped, or anew when its scanners had met. */
export function beginCompaction(cpu: Cpu, zone: number): void {
  const cached = cachedAt(cpu, zone);
  const start = zoneStart(cpu, zone);
  cpu.mem[controlAt(cpu) + ZONE] = zone;
  setMigratePfn(cpu, start + Atomics.load(cpu.mem, cached));
  setFreePfn(cpu, start + zoneFrames(cpu, zone) - Atomics.load(cpu.mem, cached + 1));
  if (!scannersMet(cpu)) return;
  setMigratePfn(cpu, start);
  setFreePfn(cpu, start + zoneFrames(cpu, zone));
}

/** Leaves word where the scanners stand; another compactor's word is as good. */
export function cacheScanners(cpu: Cpu): void {
  const zone = controlZone(cpu);
  const cached = cachedAt(cpu, zone);
  const start = zoneStart(cpu, zone);
  Atomics.store(cpu.mem, cached, migratePfn(cpu) - start);
  Atomics.store(cpu.mem, cached + 1, start + zoneFrames(cpu, zone) - freePfn(cpu));
}

/** Empty lists, on a fresh machine. */
export function bootCompaction(cpu: Cpu): void {
  const { base, stride, count } = cpu.layout.pins.compactCpu;
  for (let id = 0; id < count; id++) {
    for (const list of [MIGRATE_PAGES, FREE_PAGES, PIN_PAGES]) initListHead(cpu, base + id * stride + list);
  }
}
