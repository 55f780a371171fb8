import { MIGRATE_PCPTYPES } from '../machine/layout.js';
import { PAGE_LRU } from '../machine/pageFields.js';
import { spinLock, spinUnlock } from '../sync/spinLock.js';
import { cpuBase } from '../sync/waitQueue.js';
import { pageAt, readPageField, writePageField } from '../page/page.js';
import { freeBlock, takeBlock } from './buddy.js';
/**
 * Per-CPU page lists. Each is a stack without a lock, so that other CPUs can take from it when a zone
 * runs dry: the head word holds a tag in its upper half, which changes with every pop, because a
 * page that was popped and pushed again in the meantime must not look like an unchanged stack.
 */
const PFN_MASK = 0xffff;
const TAG_STEP = 0x10000;
const slotOf = (zone, type) => zone * MIGRATE_PCPTYPES + type;
const headAddress = (cpu, owner, slot) => cpuBase(cpu, owner) + cpu.layout.cpuPcpHead + slot;
const countAddress = (cpu, owner, slot) => cpuBase(cpu, owner) + cpu.layout.cpuPcpCount + slot;
function push(cpu, slot, pfn) {
  const address = headAddress(cpu, cpu.id, slot);
  Atomics.add(cpu.mem, countAddress(cpu, cpu.id, slot), 1);
  for (;;) {
    const head = Atomics.load(cpu.mem, address);
    writePageField(cpu, pfn, PAGE_LRU, head & PFN_MASK);
    if (Atomics.compareExchange(cpu.mem, address, head, (head & ~PFN_MASK) | (pfn + 1)) === head) return;
  }
}
function pop(cpu, owner, slot) {
  const address = headAddress(cpu, owner, slot);
  for (;;) {
    const head = Atomics.load(cpu.mem, address);
    if ((head & PFN_MASK) === 0) return -1;
    const pfn = (head & PFN_MASK) - 1;
    const next = readPageField(cpu, pfn, PAGE_LRU) & PFN_MASK;
    const popped = ((head & ~PFN_MASK) + TAG_STEP) | 0 | next;
    if (Atomics.compareExchange(cpu.mem, address, head, popped) === head) {
      Atomics.sub(cpu.mem, countAddress(cpu, owner, slot), 1);
      return pfn;
    }
  }
}
/** Takes a page of order 0 from this CPU's list, refilled by a batch under the zone lock; -1 when there is none. */
export function pcpTake(cpu, zone, type) {
  const slot = slotOf(zone, type);
  const pfn = pop(cpu, cpu.id, slot);
  if (pfn >= 0) return pfn;
  spinLock(cpu, cpu.locks.zone[zone]);
  const first = takeBlock(cpu, zone, 0, type);
  for (let i = 1; first >= 0 && i < cpu.config.pcpBatch; i++) {
    const more = takeBlock(cpu, zone, 0, type);
    if (more < 0) break;
    push(cpu, slot, more);
  }
  spinUnlock(cpu, cpu.locks.zone[zone]);
  return first;
}
/** Puts a free page on this CPU's list; a batch goes back to the zone when there are too many. */
export function pcpFree(cpu, zone, pfn, type) {
  const slot = slotOf(zone, type);
  push(cpu, slot, pfn);
  if (Atomics.load(cpu.mem, countAddress(cpu, cpu.id, slot)) > cpu.config.pcpHigh) {
    drainSlot(cpu, cpu.id, zone, slot, cpu.config.pcpBatch);
  }
}
function drainSlot(cpu, owner, zone, slot, most) {
  if ((Atomics.load(cpu.mem, headAddress(cpu, owner, slot)) & PFN_MASK) === 0) return;
  spinLock(cpu, cpu.locks.zone[zone]);
  for (let i = 0; i < most; i++) {
    const pfn = pop(cpu, owner, slot);
    if (pfn < 0) break;
    freeBlock(cpu, zone, pfn, 0);
  }
  spinUnlock(cpu, cpu.locks.zone[zone]);
}
/** drain_all_pages: returns every page on any CPU's lists for a zone. */
export function drainAllPages(cpu, zone) {
  for (let owner = 0; owner < cpu.config.cpus; owner++) {
    for (let type = 0; type < MIGRATE_PCPTYPES; type++) {
      drainSlot(cpu, owner, zone, slotOf(zone, type), cpu.layout.frames);
    }
  }
}
/** Pages on a CPU's list, from its top; for audits, while the CPUs stand still. */
export function* pcpPages(cpu, owner, zone, type) {
  let entry = cpu.mem[headAddress(cpu, owner, slotOf(zone, type))] & PFN_MASK;
  for (let seen = 0; entry !== 0 && seen <= cpu.layout.frames; seen++) {
    yield entry - 1;
    entry = cpu.mem[pageAt(cpu, entry - 1) + PAGE_LRU] & PFN_MASK;
  }
}
/** Pages a CPU's list says it holds. */
export const pcpCount = (cpu, owner, zone, type) => Atomics.load(cpu.mem, countAddress(cpu, owner, slotOf(zone, type)));
//# sourceMappingURL=perCpuPages.js.map
