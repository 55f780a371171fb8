import { compactZone } from '../../../src/mm/compaction/compactZone.ts';
import { lruAddDrain } from '../../../src/mm/lru/lruBatch.ts';
import { privateList } from '../../../src/mm/lru/privateList.ts';
import type { MachineConfig } from '../../../src/mm/machine/config.ts';
import type { Cpu } from '../../../src/mm/machine/cpu.ts';
import { ZONE_NORMAL } from '../../../src/mm/machine/layout.ts';
import { migratePages } from '../../../src/mm/migrate/migratePages.ts';
import { MigrateReason } from '../../../src/mm/migrate/migrateReason.ts';
import { putbackMovablePages } from '../../../src/mm/migrate/putbackMovablePages.ts';
import { MIGRATE_SYNC_LIGHT } from '../../../src/mm/migrate/unmapAndMove.ts';
import { isolateMovableToList } from '../../../src/mm/movable/isolateMovablePage.ts';
import { isolatePinpage } from '../../../src/mm/pinpage/isolatePinpage.ts';
import { PinClass } from '../../../src/mm/pinpage/pinClass.ts';
import { entryPage, storeEntry } from '../../../src/mm/pinpage/pinDriver.ts';
import { registerPinpage } from '../../../src/mm/pinpage/pinpageSystem.ts';
import type { AllocRequest } from '../../../src/mm/zone/allocPages.ts';
import { auditMachine } from '../../../src/oracle/auditMachine.ts';
import { bootMm } from '../vm/userMemory.ts';
import { cpuOf, movable } from '../machine.ts';

export const pinConfig: Partial<MachineConfig> = {
  cpus: 2,
  pinSystems: 3,
  pinEntries: 4,
  slabObjects: 48,
  compaction: 'on',
  balloon: 'on',
  zsObjects: 6,
  lockStat: 'on',
  callSites: 4000,
};

/** CPU 0 of a machine with an address space, and all its pinpage systems registered. */
export function bootPins(overrides: Partial<MachineConfig> = {}): Cpu {
  const cpu = bootMm({ ...pinConfig, ...overrides });
  for (let system = 0; system < cpu.config.pinSystems; system++) registerPinpage(cpu, system);
  return cpu;
}

/** Another CPU of the same machine. */
export const other = (cpu: Cpu): Cpu => cpuOf(cpu.machine, 1);

/** Where pages are moved to: the other zone. */
export const below: AllocRequest = { ...movable, highestZone: ZONE_NORMAL };

/** Stores content in an entry; its page. */
export function store(cpu: Cpu, system: number, entry: number, content: number): number {
  const result = storeEntry(cpu, system, entry, content, movable, PinClass.Kernel);
  if (result !== 0) throw new Error(`storeEntry: ${result}`);
  return entryPage(cpu, system, entry);
}

const LIST = 1;

/** Isolates a page as its driver wants it, and migrates it: what migratePages returned; what does not move goes back. */
export function move(cpu: Cpu, pfn: number, target: AllocRequest = below): number {
  const list = privateList(cpu, LIST);
  const isolated =
    cpu.config.pinControl === 'pinpage' ? isolatePinpage(cpu, pfn, list) : isolateMovableToList(cpu, pfn, list);
  if (!isolated) return -1;
  const result = migratePages(cpu, list, target, MIGRATE_SYNC_LIGHT, MigrateReason.Compaction);
  putbackMovablePages(cpu, list);
  return result;
}

/** Compacts a zone. */
export const compactAll = (cpu: Cpu, zone: number, mode: number = MIGRATE_SYNC_LIGHT): void =>
  compactZone(cpu, zone, mode);

/** Everything that the oracles find. */
export function findings(cpu: Cpu): string[] {
  lruAddDrain(cpu);
  return auditMachine(cpu.machine, 'quiescent').map(({ oracle, title }) => `${oracle} ${title}`);
}
