import { Ref } from '../../../src/mm/debug/ref.ts';
import { lruAddDrain } from '../../../src/mm/lru/lruBatch.ts';
import type { MachineConfig } from '../../../src/mm/machine/config.ts';
import type { Cpu } from '../../../src/mm/machine/cpu.ts';
import { ZONE_MOVABLE } from '../../../src/mm/machine/layout.ts';
import { getPage } from '../../../src/mm/page/refcount.ts';
import { writeUser } from '../../../src/mm/vm/userAccess.ts';
import { pageblockType } from '../../../src/mm/zone/migratetype.ts';
import { pageZoneKind } from '../../../src/mm/zone/zones.ts';
import { lockStatistics } from '../../../src/oracle/lockStatistics.ts';
import { bootMm, pfnOf } from '../vm/userMemory.ts';

/** Virtual pages 0 to 3 of mm 0 hold 10 to 13 and are on the LRU, in ZONE_MOVABLE if there is one. */
export function written(overrides: Partial<MachineConfig> = {}): Cpu {
  const cpu = bootMm(overrides);
  for (let vpage = 0; vpage < 4; vpage++) writeUser(cpu, 0, vpage, 10 + vpage);
  lruAddDrain(cpu);
  return cpu;
}

export const room = (): Int32Array => new Int32Array(32);
export const isMovable = (cpu: Cpu, pfn: number): boolean => pageZoneKind(cpu, pfn) === ZONE_MOVABLE;
export const zonesOf = (cpu: Cpu, vpages: readonly number[]): number[] =>
  vpages.map((vpage) => pageZoneKind(cpu, pfnOf(cpu, 0, vpage)));
export const typesOf = (cpu: Cpu, vpages: readonly number[]): number[] =>
  vpages.map((vpage) => pageblockType(cpu, pfnOf(cpu, 0, vpage)));

/** Somebody uses the page: it can't be migrated. */
export function makeBusy(cpu: Cpu, vpage: number): number {
  const pfn = pfnOf(cpu, 0, vpage);
  getPage(cpu, pfn, Ref.Speculative);
  return pfn;
}

/** How often locks of a class were taken. */
export const taken = (cpu: Cpu, lockClass: string): number =>
  lockStatistics(cpu.machine).find((row) => row.lockClass === lockClass)?.acquisitions ?? 0;

/** The CPU, but `happen` happens before it takes a lock of the LRU. */
export function beforeLruLock(cpu: Cpu, happen: () => void): Cpu {
  const lru = new Proxy(cpu.locks.lru, {
    get(locks, node) {
      happen();
      return Reflect.get(locks, node) as unknown;
    },
  });
  return { ...cpu, locks: { ...cpu.locks, lru } };
}
