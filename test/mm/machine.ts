import { Bug } from '../../src/mm/debug/bug.ts';
import { REF_CLASSES, refNames, type Ref } from '../../src/mm/debug/ref.ts';
import { REPORT_WORDS } from '../../src/mm/debug/shadowLayout.ts';
import { KernelBug } from '../../src/mm/debug/vmBugOn.ts';
import { lruList } from '../../src/mm/lru/lruList.ts';
import { lruCacheAdd, lruAddDrain } from '../../src/mm/lru/lruBatch.ts';
import { bootMachine } from '../../src/mm/boot/bootMachine.ts';
import { machineConfig, type MachineConfig } from '../../src/mm/machine/config.ts';
import type { Cpu } from '../../src/mm/machine/cpu.ts';
import { createCpu } from '../../src/mm/boot/createCpu.ts';
import { ZONE_MOVABLE, ZONE_NORMAL } from '../../src/mm/machine/layout.ts';
import { createMachine, type Machine } from '../../src/mm/machine/machine.ts';
import { listNext, nodePage } from '../../src/mm/page/list.ts';
import { PG_mlocked, PG_swapbacked, PG_unevictable, PG_uptodate, setPageFlag } from '../../src/mm/page/pageFlags.ts';
import { allocPage, type AllocRequest } from '../../src/mm/zone/allocPages.ts';
import { MIGRATE_MOVABLE, MIGRATE_UNMOVABLE } from '../../src/mm/zone/migratetype.ts';

/** One node: frames 0 to 15 are NORMAL, of which 12 to 15 are CMA, and 16 to 31 are MOVABLE. */
export const tinyConfig: Partial<MachineConfig> = {
  cpus: 1,
  nodes: 1,
  normalFrames: 16,
  movableFrames: 16,
  mms: 3,
  files: 1,
  filePages: 4,
  swapSlots: 16,
};

let clock = 0;
/** A CPU whose clock goes on by 1 ns whenever it is read. */
export const cpuOf = (machine: Machine, id: number): Cpu => createCpu(machine, id, () => ++clock);

/** CPU 0 of a new machine. */
export function bootCpu(overrides: Partial<MachineConfig> = {}): Cpu {
  const machine = createMachine(machineConfig({ ...tinyConfig, ...overrides }));
  bootMachine(machine);
  return cpuOf(machine, 0);
}

export interface Report {
  readonly bug: Bug;
  readonly object: number;
  readonly a: number;
  readonly b: number;
  readonly cpu: number;
  readonly site: number;
}

/** Bugs reported to the shadow memory. */
export function reports(cpu: Cpu): Report[] {
  const { shadow, layout } = cpu.debug;
  return Array.from({ length: shadow[layout.reports.base]! }, (_, i) => {
    const [bug, object, a, b, id, site] = shadow.subarray(layout.reports.base + 1 + i * REPORT_WORDS);
    return { bug: (bug! - 1) as Bug, object: object!, a: a!, b: b!, cpu: id!, site: site! };
  });
}

/** What an action was stopped for; undefined when it was not. */
export function bugOf(cpu: Cpu, action: () => unknown): Report | undefined {
  const before = reports(cpu).length;
  try {
    action();
  } catch (error) {
    if (!(error instanceof KernelBug)) throw error;
    const after = reports(cpu);
    if (after.length !== before + 1) throw new Error('a KernelBug without exactly one report', { cause: error });
    return after.at(-1);
  }
  return undefined;
}

/** References of a page by class, those that are not 0. */
export function ledgerOf(cpu: Cpu, pfn: number): Record<string, number> {
  const { shadow, ledgerBase, ledgerStride } = cpu.debug;
  const classes = Array.from({ length: REF_CLASSES }, (_, ref) => [
    refNames[ref]!,
    shadow[ledgerBase + pfn * ledgerStride + ref]!,
  ]);
  return Object.fromEntries(classes.filter(([, count]) => count !== 0)) as Record<string, number>;
}

/** The number of references of one class. */
export const booked = (cpu: Cpu, pfn: number, ref: Ref): number =>
  cpu.debug.shadow[cpu.debug.ledgerBase + pfn * cpu.debug.ledgerStride + ref]!;

/** Pages linked to a list head, from the first. */
export function listed(cpu: Cpu, head: number): number[] {
  const pages: number[] = [];
  for (let entry = listNext(cpu, head); entry !== head; entry = listNext(cpu, entry)) {
    if (pages.length > cpu.layout.frames) throw new Error('a list without an end');
    pages.push(nodePage(cpu, entry));
  }
  return pages;
}

/** Pages of an LRU list, from the one added last. */
export const lruPages = (cpu: Cpu, node: number, lru: number): number[] => listed(cpu, lruList(cpu, node, lru));

export const movable: AllocRequest = {
  node: 0,
  highestZone: ZONE_MOVABLE,
  migratetype: MIGRATE_MOVABLE,
  thisNode: false,
};
export const kernel: AllocRequest = {
  node: 0,
  highestZone: ZONE_NORMAL,
  migratetype: MIGRATE_UNMOVABLE,
  thisNode: false,
};

export interface LruPageOptions {
  readonly file?: boolean;
  readonly flags?: number;
  readonly request?: AllocRequest;
}

/** A page on its LRU list that only its allocator (Ref.Alloc) has a reference to. */
export function lruPage(cpu: Cpu, { file = false, flags = 0, request = movable }: LruPageOptions = {}): number {
  const pfn = allocPage(cpu, request);
  // Only a mlocked page stays unevictable.
  const mlocked = (flags & PG_unevictable) === 0 ? 0 : PG_mlocked;
  setPageFlag(cpu, pfn, PG_uptodate | (file ? 0 : PG_swapbacked) | flags | mlocked);
  lruCacheAdd(cpu, pfn);
  lruAddDrain(cpu);
  return pfn;
}

/**
 * The CPU, but `happen` happens whenever it is about to take the lock of a wait queue: between its first
 * look at what it waits for and its taking place in the queue. It may not sleep: nobody would wake it.
 */
export function interrupted(cpu: Cpu, happen: () => void): Cpu {
  const waitQueue = new Proxy(cpu.locks.waitQueue, {
    get(locks, bucket) {
      happen();
      return Reflect.get(locks, bucket) as unknown;
    },
  });
  const ioInterrupt = (): void => {
    throw new Error('it sleeps, and what it waits for has come already');
  };
  return { ...cpu, locks: { ...cpu.locks, waitQueue }, ioInterrupt };
}
