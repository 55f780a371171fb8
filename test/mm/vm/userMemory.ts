import { ptePfn, pteType, readPte } from '../../../src/mm/vm/pte.ts';
import { execMm } from '../../../src/mm/vm/exec.ts';
import type { MachineConfig } from '../../../src/mm/machine/config.ts';
import type { Cpu } from '../../../src/mm/machine/cpu.ts';
import { lruAddDrain } from '../../../src/mm/lru/lruBatch.ts';
import { privateList } from '../../../src/mm/lru/privateList.ts';
import { isolateToList } from '../../../src/mm/lru/isolateLruPage.ts';
import { MigrateReason } from '../../../src/mm/migrate/migrateReason.ts';
import { migratePages } from '../../../src/mm/migrate/migratePages.ts';
import { MIGRATE_SYNC } from '../../../src/mm/migrate/unmapAndMove.ts';
import { bootCpu, movable } from '../machine.ts';

/** CPU 0 of a machine whose address space 0 is alive. The first page of its file is virtual page 8. */
export function bootMm(overrides: Partial<MachineConfig> = {}): Cpu {
  const cpu = bootCpu(overrides);
  execMm(cpu, 0);
  return cpu;
}

export const FILE_VPAGE = 8;

/** The frame or the slot of an entry. */
export const pfnOf = (cpu: Cpu, mm: number, vpage: number): number => ptePfn(readPte(cpu, mm, vpage));
export const typeOf = (cpu: Cpu, mm: number, vpage: number): number => pteType(readPte(cpu, mm, vpage));

/** Isolates a page and migrates it, alone. */
export function migrateOne(cpu: Cpu, pfn: number, target = movable, mode = MIGRATE_SYNC): number {
  lruAddDrain(cpu);
  if (!isolateToList(cpu, pfn, privateList(cpu, 1))) throw new Error(`page ${pfn} can't be isolated`);
  return migratePages(cpu, privateList(cpu, 1), target, mode, MigrateReason.Syscall);
}
