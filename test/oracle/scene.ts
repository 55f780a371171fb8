import { startWriteback } from '../../src/mm/cache/writeback.ts';
import { findLockPage } from '../../src/mm/cache/pageCache.ts';
import { completeWrites } from '../../src/mm/block/blockDevice.ts';
import { Ref } from '../../src/mm/debug/ref.ts';
import { FOLL_GET, FOLL_PIN, FOLL_WRITE } from '../../src/mm/gup/followPage.ts';
import { getUserPages } from '../../src/mm/gup/getUserPages.ts';
import { isolateToList } from '../../src/mm/lru/isolateLruPage.ts';
import { lruAddDrain } from '../../src/mm/lru/lruBatch.ts';
import { privateList } from '../../src/mm/lru/privateList.ts';
import { putPage } from '../../src/mm/lru/putPage.ts';
import type { MachineConfig } from '../../src/mm/machine/config.ts';
import type { Cpu } from '../../src/mm/machine/cpu.ts';
import { shrinkNode } from '../../src/mm/reclaim/shrinkNode.ts';
import { execMm } from '../../src/mm/vm/exec.ts';
import { fork } from '../../src/mm/vm/fork.ts';
import { ptePfn, readPte } from '../../src/mm/vm/pte.ts';
import { readUser, writeUser } from '../../src/mm/vm/userAccess.ts';
import { fileVpage } from '../../src/mm/vm/addressSpace.ts';
import { allocPages } from '../../src/mm/zone/allocPages.ts';
import { auditView } from '../../src/oracle/view/auditView.ts';
import { unmovable } from './requests.ts';
import { createWorkload, type Workload } from './workload.ts';

/** A machine in which there is one of everything, and where it is. */
export interface Scene extends Workload {
  readonly cpu: Cpu;
  /** Anonymous, mapped by mm 0 alone, on an LRU list. */
  readonly anon: number;
  /** Anonymous, mapped by mm 2 and its child mm 1. */
  readonly shared: number;
  /** Of file 0, index 0: clean, mapped by mm 0 for reading. */
  readonly file: number;
  /** Of file 0, index 1: pinned, dirty. */
  readonly pinned: number;
  /** Of file 1, index 0: under writeback by CPU 0. */
  readonly writing: number;
  /** Isolated by CPU 1 on its list 1. */
  readonly isolated: number;
  /** In the ADD batch of CPU 1. */
  readonly batched: number;
  /** Head of a compound page of order 2. */
  readonly compound: number;
  /** Swap slot that an entry of mm 2 refers to, not cached. */
  readonly slot: number;
  /** In the swap cache, clean; its slot is `cachedSlot`. */
  readonly swapCached: number;
  readonly cachedSlot: number;
  /** Head of a free block. */
  readonly block: number;
  /** On a per-CPU list. */
  readonly pcp: number;
}

export function createScene(config: Partial<MachineConfig> = {}): Scene {
  const load = createWorkload({
    cpus: 2,
    nodes: 1,
    mms: 3,
    normalFrames: 32,
    movableFrames: 32,
    lruBatch: 4,
    ...config,
  });
  const cpu = load.cpus[0]!;
  const other = load.cpus[1]!;
  const behind = (mm: number, vpage: number): number => ptePfn(readPte(cpu, mm, vpage));
  const pages = new Int32Array(1);
  const take = (vpage: number, flags: number): number => (getUserPages(cpu, 0, vpage, 1, flags, pages), pages[0]!);
  // A program whose pages are swapped out, one of them read back while somebody else keeps its slot.
  execMm(cpu, 2);
  writeUser(cpu, 2, 0, 70);
  writeUser(cpu, 2, 1, 71);
  lruAddDrain(cpu);
  for (let i = 0; i < 4; i++) {
    shrinkNode(cpu, 0, 8);
    completeWrites(cpu);
    lruAddDrain(cpu);
  }
  writeUser(cpu, 2, 4, 74);
  lruAddDrain(cpu);
  fork(cpu, 2, 1);
  readUser(cpu, 2, 1);
  const swapCached = behind(2, 1);
  const slot = ptePfn(readPte(cpu, 2, 0));
  const cachedSlot = ptePfn(readPte(cpu, 1, 1));
  execMm(cpu, 0);
  writeUser(cpu, 0, 0, 10);
  lruAddDrain(cpu);
  writeUser(cpu, 0, 2, 12);
  lruAddDrain(cpu);
  const isolated = take(2, FOLL_GET);
  isolateToList(other, isolated, privateList(other, 1));
  putPage(cpu, isolated, Ref.Gup);
  readUser(cpu, 0, fileVpage(cpu, 0, 0));
  const pinned = take(fileVpage(cpu, 0, 1), FOLL_PIN | FOLL_WRITE);
  writeUser(cpu, 0, fileVpage(cpu, 1, 0), 99);
  const writing = findLockPage(cpu, 1, 0);
  startWriteback(cpu, writing);
  putPage(cpu, writing, Ref.Gup);
  const compound = allocPages(cpu, unmovable(0), 2);
  lruAddDrain(cpu);
  writeUser(other, 0, 3, 13);
  const view = auditView(load.machine, 'quiescent');
  return {
    ...load,
    cpu,
    anon: behind(0, 0),
    shared: behind(2, 4),
    file: behind(0, fileVpage(cpu, 0, 0)),
    pinned,
    writing,
    isolated,
    batched: behind(0, 3),
    compound,
    slot,
    swapCached,
    cachedSlot,
    block: view.lists.pages.find((found, i) => view.lists.heads[i]!.kind === 'free' && found.length > 0)![0]!,
    pcp: view.pcp.lists[0]!.pages[0]!,
  };
}
