import { ioDestroy } from '../../src/mm/aio/aioRing.js';
import { cpuTick } from '../../src/mm/boot/cpuTick.js';
import { completeWrites } from '../../src/mm/block/blockDevice.js';
import { truncatePage } from '../../src/mm/cache/truncate.js';
import { Ref } from '../../src/mm/debug/ref.js';
import { unpinUserPageDirty } from '../../src/mm/gup/dma.js';
import { releaseHugetlbPool } from '../../src/mm/hugetlb/hugetlbPool.js';
import { putbackIsolatedPages } from '../../src/mm/lru/isolateLruPage.js';
import { lruAddDrain } from '../../src/mm/lru/lruBatch.js';
import { LRU_UNEVICTABLE, lruList } from '../../src/mm/lru/lruList.js';
import { privateList } from '../../src/mm/lru/privateList.js';
import { putPage } from '../../src/mm/lru/putPage.js';
import { shrinkNode } from '../../src/mm/reclaim/shrinkNode.js';
import { cpuIdle } from '../../src/mm/sync/cpuIdle.js';
import { ringDoorbell } from '../../src/mm/sync/waitQueue.js';
import { listEmpty } from '../../src/mm/page/list.js';
import { exitMm } from '../../src/mm/vm/exec.js';
import { auditMachine } from '../../src/oracle/auditMachine.js';
import { checkWord } from '../../src/oracle/checkWord.js';
import { CleanStates } from '../../src/oracle/cleanStates.js';
import { cpuSituations } from '../../src/oracle/cpuSituations.js';
import { frameViews } from '../../src/oracle/view/frameViews.js';
import { lockOrders } from '../../src/oracle/lockOrder.js';
import { lockStatistics } from '../../src/oracle/lockStatistics.js';
import { lockWords } from '../../src/oracle/lockWords.js';
import { machineAddressName } from '../../src/oracle/machineAddressName.js';
import { reportedBugs } from '../../src/oracle/reportedBugs.js';
import { auditWitness } from '../../src/oracle/witness/auditWitness.js';
import { readHold, removeHold } from '../../src/oracle/witness/holds.js';
import { closeMm } from '../../src/oracle/witness/usable.js';
import { MAX_HOLDS } from '../../src/oracle/witness/witnessLayout.js';
import { checkOperationEnd } from './checkOperationEnd.js';
import { settleDrivers, tearDownDrivers } from './operations/drivers.js';
import { KEPT_LIST } from './operations/isolate.js';
import { attached, createActor, createState, renewActor } from './pageMachine.js';
import { steppedMachine } from './steppedMachine.js';
/** Gives an operation its weight. */
export const weigh = (weight, operation) => ({ ...operation, weight });
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
}) {
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
function settle(actor) {
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
function tearDown({ cpu, witness }) {
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
function hasReclaimable(cpu) {
  for (let node = 0; node < cpu.config.nodes; node++) {
    for (let lru = 0; lru < LRU_UNEVICTABLE; lru++) if (!listEmpty(cpu, lruList(cpu, node, lru))) return true;
  }
  return false;
}
//# sourceMappingURL=pageScenario.js.map
