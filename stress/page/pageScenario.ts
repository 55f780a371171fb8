import { ioDestroy } from '../../src/mm/aio/aioRing.ts';
import { cpuTick } from '../../src/mm/boot/cpuTick.ts';
import { completeWrites } from '../../src/mm/block/blockDevice.ts';
import { truncatePage } from '../../src/mm/cache/truncate.ts';
import { Ref } from '../../src/mm/debug/ref.ts';
import { unpinUserPageDirty } from '../../src/mm/gup/dma.ts';
import { releaseHugetlbPool } from '../../src/mm/hugetlb/hugetlbPool.ts';
import { putbackIsolatedPages } from '../../src/mm/lru/isolateLruPage.ts';
import { lruAddDrain } from '../../src/mm/lru/lruBatch.ts';
import { LRU_UNEVICTABLE, lruList } from '../../src/mm/lru/lruList.ts';
import { privateList } from '../../src/mm/lru/privateList.ts';
import { putPage } from '../../src/mm/lru/putPage.ts';
import { shrinkNode } from '../../src/mm/reclaim/shrinkNode.ts';
import { cpuIdle } from '../../src/mm/sync/cpuIdle.ts';
import { ringDoorbell } from '../../src/mm/sync/waitQueue.ts';
import type { MachineConfig } from '../../src/mm/machine/config.ts';
import type { Cpu } from '../../src/mm/machine/cpu.ts';
import { listEmpty } from '../../src/mm/page/list.ts';
import { exitMm } from '../../src/mm/vm/exec.ts';
import { auditMachine } from '../../src/oracle/auditMachine.ts';
import { checkWord } from '../../src/oracle/checkWord.ts';
import { CleanStates } from '../../src/oracle/cleanStates.ts';
import { cpuSituations } from '../../src/oracle/cpuSituations.ts';
import { frameViews } from '../../src/oracle/view/frameViews.ts';
import { lockOrders } from '../../src/oracle/lockOrder.ts';
import { lockStatistics } from '../../src/oracle/lockStatistics.ts';
import { lockWords } from '../../src/oracle/lockWords.ts';
import { machineAddressName } from '../../src/oracle/machineAddressName.ts';
import { reportedBugs } from '../../src/oracle/reportedBugs.ts';
import { auditWitness } from '../../src/oracle/witness/auditWitness.ts';
import { readHold, removeHold } from '../../src/oracle/witness/holds.ts';
import { closeMm } from '../../src/oracle/witness/usable.ts';
import { MAX_HOLDS } from '../../src/oracle/witness/witnessLayout.ts';
import type { ContentionExperiment } from '../../src/scenario/contention.ts';
import type { Operation, Scenario, Settings } from '../../src/scenario/scenario.ts';
import type { PageActor, PageOperation } from './actor.ts';
import { checkOperationEnd } from './checkOperationEnd.ts';
import { settleDrivers, tearDownDrivers } from './operations/drivers.ts';
import { KEPT_LIST } from './operations/isolate.ts';
import { attached, createActor, createState, renewActor } from './pageMachine.ts';
import { steppedMachine } from './steppedMachine.ts';

/** What a page scenario says about itself; the rest is the same for all of them. */
export interface PageScenario {
  readonly name: string;
  readonly summary: string;
  /** What its machine has that the default one has not. */
  readonly machine?: Partial<MachineConfig>;
  /** The whole machine of stepped runs. */
  readonly stepped?: Settings;
  readonly operations: readonly Operation<PageActor>[];
  readonly contention?: ContentionExperiment;
  /** Sets the scene, with all CPUs in one thread. */
  readonly prepare?: (actors: readonly PageActor[]) => void;
}

/** Gives an operation its weight. */
export const weigh = (weight: number, operation: PageOperation): Operation<PageActor> => ({ ...operation, weight });

/** What this thread's audits of any page scenario passed. */
const clean = { quiescent: new CleanStates(), end: new CleanStates() };

/** A scenario over one machine of the page lifecycle, whose workload is witnessed. */
export function pageScenario({
  name,
  summary,
  machine = {},
  stepped = steppedMachine,
  operations,
  contention,
  prepare,
}: PageScenario): Scenario<PageActor> {
  return {
    name,
    summary,
    operations,
    stepped,
    ...(contention && { contention }),
    create: (settings) => createState({ ...machine, ...settings }, prepare),
    attach: (state, cpu, now) => createActor(state, cpu, now),
    reattach: renewActor,
    poll: (actor) => {
      checkOperationEnd(actor);
      cpuTick(actor.cpu);
    },
    idle: ({ cpu }, done) => cpuIdle(cpu, done),
    wakeAll: (state) => {
      const { anyCpu } = attached(state);
      for (let other = 0; other < state.cpus; other++) ringDoorbell(anyCpu, other);
    },
    settle,
    tearDown,
    reported: (state, siteName) => reportedBugs(attached(state).machine, siteName),
    situation: (state) => cpuSituations(attached(state).machine),
    lockOrders: (state) => lockOrders(attached(state).machine),
    lockStatistics: (state) => lockStatistics(attached(state).machine),
    addressName: (state, address) => machineAddressName(attached(state).machine, address),
    checkWord: (state, address, siteName) => checkWord(attached(state).machine, address, siteName),
    frames: (state, siteName) => frameViews(attached(state).machine, siteName),
    lockWords: (state) => lockWords(attached(state).machine),
    audit: (state, phase, siteName) => {
      const { machine: audited, witness, words } = attached(state);
      if (clean[phase].has(words)) return [];
      const findings = auditMachine(audited, phase, siteName);
      for (const finding of auditWitness(audited, witness, phase)) findings.push(finding);
      if (findings.length === 0) clean[phase].add(words);
      return findings;
    },
  };
}

/** Drops what the CPU kept from one operation to the next. */
function settle(actor: PageActor): void {
  const { cpu, witness } = actor;
  for (let i = 0; i < MAX_HOLDS; i++) {
    const hold = readHold(witness, cpu.id, i);
    if (hold === undefined) continue;
    removeHold(witness, cpu, i);
    if (hold.ref === Ref.Pin) unpinUserPageDirty(cpu, hold.pfn);
    else putPage(cpu, hold.pfn, hold.ref);
  }
  settleDrivers(actor);
  putbackIsolatedPages(cpu, privateList(cpu, KEPT_LIST));
  completeWrites(cpu);
  lruAddDrain(cpu);
}

/** A page whose write is under way is freed the round after; with more than two, somebody keeps it. */
const TEAR_DOWN_ROUNDS = 4;

/** Drops every ring, ends every program and empties every file; the swap cache goes when reclaim finds that nobody refers to it. */
function tearDown({ cpu, witness }: PageActor): void {
  for (let ring = 0; ring < cpu.config.rings; ring++) ioDestroy(cpu, ring);
  for (let mm = 0; mm < cpu.config.mms; mm++) if (closeMm(witness, mm)) exitMm(cpu, mm);
  for (let file = 0; file < cpu.config.files; file++) {
    for (let index = 0; index < cpu.config.filePages; index++) truncatePage(cpu, file, index);
  }
  tearDownDrivers(cpu);
  for (let round = 0; round < TEAR_DOWN_ROUNDS; round++) {
    completeWrites(cpu);
    lruAddDrain(cpu);
    if (!hasReclaimable(cpu)) break;
    for (let node = 0; node < cpu.config.nodes; node++) shrinkNode(cpu, node, cpu.layout.frames);
  }
  completeWrites(cpu);
  lruAddDrain(cpu);
  releaseHugetlbPool(cpu);
}

/** Whether an LRU list has a page that reclaim would look at. */
function hasReclaimable(cpu: Cpu): boolean {
  for (let node = 0; node < cpu.config.nodes; node++) {
    for (let lru = 0; lru < LRU_UNEVICTABLE; lru++) if (!listEmpty(cpu, lruList(cpu, node, lru))) return true;
  }
  return false;
}
