import { PAGE_REFCOUNT } from '../machine/pageFields.js';
import { Bug } from '../debug/bug.js';
import { vmBugOn } from '../debug/vmBugOn.js';
import { mappedHead } from '../page/compound.js';
import { readPageField } from '../page/page.js';
import { cpuRelax } from '../sync/cpuRelax.js';
import { cpuBase } from '../sync/waitQueue.js';
import { hugeOffset, isHugeRange, pmdAddress } from './pmd.js';
import { advancePte, PTE_ACCESSED, PTE_DIRTY, PTE_PRESENT, PTE_WRITE, pteAddress, ptePfn, pteType } from './pte.js';
/**
 * Each CPU caches translations in a small direct-mapped TLB. A memory access (translation and data)
 * is bracketed by a sequence number that is odd meanwhile: flushing waits for it, as an invalidation
 * waits for the accesses under way on other CPUs. Without that a store could land in a page after
 * its content was copied, which no hardware does.
 */
const ENTRY_WORDS = 2;
const TAG = 0;
const PTE = 1;
const tagOf = (cpu, mm, vpage) => mm * cpu.layout.vpages + vpage + 1;
const entryAt = (cpu, owner, vpage) =>
  cpuBase(cpu, owner) + cpu.layout.cpuTlb + (vpage % cpu.config.tlbEntries) * ENTRY_WORDS;
const seqAt = (cpu, owner) => cpuBase(cpu, owner) + cpu.layout.cpuTlbSeq;
/** Begins a memory access of this CPU; until endAccess it may take no lock. */
export function beginAccess(cpu) {
  Atomics.add(cpu.mem, seqAt(cpu, cpu.id), 1);
}
export function endAccess(cpu) {
  Atomics.add(cpu.mem, seqAt(cpu, cpu.id), 1);
}
/** The page frame for an access, from the TLB or the page table; -1: a page fault is due. Inside an access. */
export function translate(cpu, mm, vpage, write) {
  const { mem } = cpu;
  const entry = entryAt(cpu, cpu.id, vpage);
  if (Atomics.load(mem, entry + TAG) === tagOf(cpu, mm, vpage)) {
    const cached = Atomics.load(mem, entry + PTE);
    if (!write || (cached & PTE_DIRTY) !== 0) {
      const pfn = ptePfn(cached);
      vmBugOn(cpu, references(cpu, pfn) <= 0, Bug.StaleTlb, pfn, mm, vpage);
      return pfn;
    }
  }
  return walk(cpu, mm, vpage, write, entry);
}
/** The walker of the hardware: sets accessed and dirty in the page table, then caches the entry. */
function walk(cpu, mm, vpage, write, entry) {
  const { mem } = cpu;
  for (;;) {
    const address = entryAddress(cpu, mm, vpage);
    const pte = Atomics.load(mem, address);
    if (pteType(pte) !== PTE_PRESENT || (write && (pte & PTE_WRITE) === 0)) return -1;
    const used = pte | PTE_ACCESSED | (write ? PTE_DIRTY : 0);
    if (used !== pte && Atomics.compareExchange(mem, address, pte, used) !== pte) continue;
    const huge = address !== pteAddress(cpu, mm, vpage);
    const translation = huge ? advancePte(used, hugeOffset(cpu, vpage)) : used;
    Atomics.store(mem, entry + TAG, 0);
    // A read caches the entry without its dirty bit, so that the first write walks again.
    Atomics.store(mem, entry + PTE, write ? translation : translation & ~PTE_DIRTY);
    Atomics.store(mem, entry + TAG, tagOf(cpu, mm, vpage));
    const pfn = ptePfn(translation);
    // A flush waits for this access, so the page can't go away under it.
    vmBugOn(cpu, references(cpu, pfn) <= 0, Bug.PteOfFreePage, pfn, mm, vpage);
    return pfn;
  }
}
/** The word that maps a virtual page: that of its huge range, or its own. */
function entryAddress(cpu, mm, vpage) {
  if (isHugeRange(cpu, vpage)) {
    const pmd = pmdAddress(cpu, mm, vpage);
    if (Atomics.load(cpu.mem, pmd) !== 0) return pmd;
  }
  return pteAddress(cpu, mm, vpage);
}
const references = (cpu, pfn) => readPageField(cpu, mappedHead(cpu, pfn), PAGE_REFCOUNT);
/** flush_tlb_page on every CPU: when it returns, nobody uses the translation that the page table had before. */
export function flushTlbPage(cpu, mm, vpage) {
  flushTlbRange(cpu, mm, vpage, 1);
}
/**
 * flush_tlb_range, of `count` virtual pages. An access that began before may still fill an entry from the old page
 * table: it is waited for first. One that began since may have found an entry that is dropped now: so is that.
 */
export function flushTlbRange(cpu, mm, start, count) {
  for (let owner = 0; owner < cpu.config.cpus; owner++) {
    if (owner !== cpu.id) awaitAccess(cpu, seqAt(cpu, owner));
    let dropped = false;
    for (let vpage = start; vpage < start + count; vpage++) {
      const entry = entryAt(cpu, owner, vpage);
      if (Atomics.load(cpu.mem, entry + TAG) !== tagOf(cpu, mm, vpage)) continue;
      Atomics.store(cpu.mem, entry + TAG, 0);
      dropped = true;
    }
    if (dropped && owner !== cpu.id) awaitAccess(cpu, seqAt(cpu, owner));
  }
}
/** Waits until the access that is under way, if any, has ended. */
function awaitAccess(cpu, address) {
  const seq = Atomics.load(cpu.mem, address);
  if ((seq & 1) === 0) return;
  for (let i = 0; Atomics.load(cpu.mem, address) === seq; i++) {
    cpuRelax();
    // Nobody notifies: this only gives the core to the other thread when there are more CPUs than cores.
    if (i >= cpu.config.spinLimit) Atomics.wait(cpu.mem, address, seq, 1);
  }
}
/** Calls `visit` with every valid TLB entry of a CPU; for audits, while the CPUs stand still. */
export function forEachTlbEntry(cpu, owner, visit) {
  for (let i = 0; i < cpu.config.tlbEntries; i++) {
    const entry = entryAt(cpu, owner, i);
    const tag = cpu.mem[entry + TAG] - 1;
    if (tag >= 0) visit(Math.floor(tag / cpu.layout.vpages), tag % cpu.layout.vpages, cpu.mem[entry + PTE]);
  }
}
//# sourceMappingURL=tlb.js.map
