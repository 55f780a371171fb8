import { completeWrites } from '../../src/mm/block/blockDevice.ts';
import { findLockPage } from '../../src/mm/cache/pageCache.ts';
import { truncatePage } from '../../src/mm/cache/truncate.ts';
import { startWriteback } from '../../src/mm/cache/writeback.ts';
import { Ref } from '../../src/mm/debug/ref.ts';
import { dmaWrite, unpinUserPageDirty } from '../../src/mm/gup/dma.ts';
import { FOLL_GET, FOLL_PIN, FOLL_WRITE } from '../../src/mm/gup/followPage.ts';
import { getUserPages } from '../../src/mm/gup/getUserPages.ts';
import { isolateToList, putbackIsolatedPages } from '../../src/mm/lru/isolateLruPage.ts';
import { deactivatePage, lruAddDrain } from '../../src/mm/lru/lruBatch.ts';
import { privateList } from '../../src/mm/lru/privateList.ts';
import { putPage } from '../../src/mm/lru/putPage.ts';
import { bootMachine } from '../../src/mm/boot/bootMachine.ts';
import { machineConfig, type MachineConfig } from '../../src/mm/machine/config.ts';
import type { Cpu } from '../../src/mm/machine/cpu.ts';
import { cpuTick } from '../../src/mm/boot/cpuTick.ts';
import { createCpu } from '../../src/mm/boot/createCpu.ts';
import { createMachine, type Machine } from '../../src/mm/machine/machine.ts';
import { MigrateReason } from '../../src/mm/migrate/migrateReason.ts';
import { migratePages } from '../../src/mm/migrate/migratePages.ts';
import { MIGRATE_SYNC } from '../../src/mm/migrate/unmapAndMove.ts';
import { shrinkNode } from '../../src/mm/reclaim/shrinkNode.ts';
import { isAlive } from '../../src/mm/vm/addressSpace.ts';
import { execMm, exitMm } from '../../src/mm/vm/exec.ts';
import { fork } from '../../src/mm/vm/fork.ts';
import { mmap, munmap } from '../../src/mm/vm/munmap.ts';
import { readUser, writeUser } from '../../src/mm/vm/userAccess.ts';
import { allocPages } from '../../src/mm/zone/allocPages.ts';
import { unmovable } from './requests.ts';

/** A machine whose CPUs are all driven by this one thread: nothing may ever wait for another CPU. */
export interface Workload {
  readonly machine: Machine;
  readonly cpus: readonly Cpu[];
  /** References kept from one operation to the next. */
  readonly held: { pfn: number; ref: Ref }[];
  value: number;
}

export function createWorkload(overrides: Partial<MachineConfig> = {}): Workload {
  const machine = createMachine(machineConfig({ callSites: 64, ...overrides }));
  bootMachine(machine);
  let time = 0;
  const cpus = Array.from({ length: machine.config.cpus }, (_, id) => createCpu(machine, id, () => ++time));
  return { machine, cpus, held: [], value: 0 };
}

/** Writes that another CPU started would be waited for. */
const completeAll = ({ cpus }: Workload): void => cpus.forEach((cpu) => completeWrites(cpu));

type Step = (load: Workload, cpu: Cpu, a: number, b: number) => void;

const pageOf = (load: Workload, cpu: Cpu, a: number, b: number, flags: number): number => {
  const pages = new Int32Array(1);
  const mm = a % load.machine.config.mms;
  return getUserPages(cpu, mm, b % load.machine.layout.vpages, 1, flags, pages) === 1 ? pages[0]! : -1;
};

const hold = (load: Workload, cpu: Cpu, a: number, b: number, flags: number, ref: Ref): void => {
  const pfn = load.held.length < 20 ? pageOf(load, cpu, a, b, flags) : -1;
  if (pfn >= 0) load.held.push({ pfn, ref });
};

export const steps: Readonly<Record<string, Step>> = {
  exec: (load, cpu, a) => void execMm(cpu, a % load.machine.config.mms),
  fork: (load, cpu, a, b) => void fork(cpu, a % load.machine.config.mms, b % load.machine.config.mms),
  exit: (load, cpu, a) => {
    const mm = a % load.machine.config.mms;
    if (isAlive(cpu, mm)) exitMm(cpu, mm);
  },
  write: (load, cpu, a, b) =>
    void writeUser(cpu, a % load.machine.config.mms, b % load.machine.layout.vpages, ++load.value),
  read: (load, cpu, a, b) => void readUser(cpu, a % load.machine.config.mms, b % load.machine.layout.vpages),
  munmap: (load, cpu, a, b) => void munmap(cpu, a % load.machine.config.mms, b % (load.machine.layout.vpages - 2), 2),
  mmap: (load, cpu, a, b) => void mmap(cpu, a % load.machine.config.mms, b % (load.machine.layout.vpages - 4), 4),
  get: (load, cpu, a, b) => hold(load, cpu, a, b, FOLL_GET, Ref.Gup),
  pin: (load, cpu, a, b) => hold(load, cpu, a, b, FOLL_PIN | FOLL_WRITE, Ref.Pin),
  dma: (load, cpu, a) => {
    const pinned = load.held.filter(({ ref }) => ref === Ref.Pin);
    if (pinned.length > 0) dmaWrite(cpu, pinned[a % pinned.length]!.pfn, ++load.value);
  },
  alloc: (load, cpu, a, b) => {
    const pfn = load.held.length < 20 ? allocPages(cpu, unmovable(a % load.machine.config.nodes), b % 4) : -1;
    if (pfn >= 0) load.held.push({ pfn, ref: Ref.Alloc });
  },
  drop: (load, cpu, a) => {
    if (load.held.length > 0) drop(cpu, load.held.splice(a % load.held.length, 1)[0]!);
  },
  isolate: (load, cpu, a, b) => {
    const pfn = pageOf(load, cpu, a, b, FOLL_GET);
    if (pfn < 0) return;
    isolateToList(cpu, pfn, privateList(cpu, 1 + (a % 3)));
    putPage(cpu, pfn, Ref.Gup);
  },
  migrate: (load, cpu, a, b) => {
    completeAll(load);
    const target = { node: b % load.machine.config.nodes, highestZone: a & 1, migratetype: 1, thisNode: false };
    migratePages(cpu, privateList(cpu, 1 + (a % 3)), target, b & 1 ? MIGRATE_SYNC : 0, MigrateReason.Syscall);
  },
  putback: (_load, cpu, a) => putbackIsolatedPages(cpu, privateList(cpu, 1 + (a % 3))),
  shrink: (load, cpu, a, b) => void shrinkNode(cpu, a % load.machine.config.nodes, 1 + (b % 6)),
  deactivate: (load, cpu, a, b) => {
    const pfn = pageOf(load, cpu, a, b, FOLL_GET);
    if (pfn < 0) return;
    deactivatePage(cpu, pfn);
    putPage(cpu, pfn, Ref.Gup);
  },
  writeback: (load, cpu, a, b) => {
    const { files, filePages } = load.machine.config;
    const pfn = findLockPage(cpu, a % files, b % filePages);
    if (pfn < 0) return;
    // A page that is being written already would have to be waited for.
    completeAll(load);
    startWriteback(cpu, pfn);
    putPage(cpu, pfn, Ref.Gup);
  },
  truncate: (load, cpu, a, b) => {
    completeAll(load);
    truncatePage(cpu, a % load.machine.config.files, b % load.machine.config.filePages);
  },
  drain: (_load, cpu) => lruAddDrain(cpu),
  tick: (_load, cpu) => cpuTick(cpu),
};

function drop(cpu: Cpu, { pfn, ref }: { pfn: number; ref: Ref }): void {
  if (ref === Ref.Pin) unpinUserPageDirty(cpu, pfn);
  else putPage(cpu, pfn, ref);
}

/** Puts everything back, so that the machine is as after its boot. */
export function tearDown(load: Workload): void {
  const { cpus, machine, held } = load;
  const [cpu] = cpus;
  for (const reference of held.splice(0)) drop(cpu!, reference);
  for (const each of cpus)
    for (let i = 1; i < machine.config.privateLists; i++) putbackIsolatedPages(each, privateList(each, i));
  for (let mm = 0; mm < machine.config.mms; mm++) if (isAlive(cpu!, mm)) exitMm(cpu!, mm);
  completeAll(load);
  for (let file = 0; file < machine.config.files; file++) {
    for (let index = 0; index < machine.config.filePages; index++) truncatePage(cpu!, file, index);
  }
  // Pages that only the swap cache knows: reclaim writes them, then frees them.
  for (let round = 0; round < 2 * machine.layout.frames; round++) {
    completeAll(load);
    for (const each of cpus) lruAddDrain(each);
    for (let node = 0; node < machine.config.nodes; node++) shrinkNode(cpu!, node, machine.layout.frames);
  }
  completeAll(load);
  for (const each of cpus) lruAddDrain(each);
}
