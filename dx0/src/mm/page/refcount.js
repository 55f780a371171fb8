import { PAGE_REFCOUNT } from '../machine/pageFields.js';
import { Bug } from '../debug/bug.js';
import { ledgerAdd, ledgerFreeze, ledgerSub } from '../debug/ledger.js';
import { vmBugOn } from '../debug/vmBugOn.js';
import { compoundHead } from './compound.js';
import { pageAt } from './page.js';
/** A count above this is taken for an overflow; 2^30 leaves room for pins by the thousand. */
export const REFCOUNT_LIMIT = 1 << 30;
/** page_count: of the head, when the page is part of a compound page. */
export const pageCount = (cpu, pfn) => Atomics.load(cpu.mem, pageAt(cpu, compoundHead(cpu, pfn)) + PAGE_REFCOUNT);
/** get_page: the caller already has a reference, or knows that somebody keeps one. */
export function getPage(cpu, pfn, ref, site = 0) {
  refAdd(cpu, compoundHead(cpu, pfn), 1, ref, 1, site);
}
/** page_ref_add: `count` on the counter, booked as `booked` references of the class. */
export function refAdd(cpu, head, count, ref, booked, site = 0) {
  const before = Atomics.add(cpu.mem, pageAt(cpu, head) + PAGE_REFCOUNT, count);
  ledgerAdd(cpu, head, ref, booked, site);
  vmBugOn(cpu, before <= 0, Bug.GetOnFree, head, before, ref, site);
  vmBugOn(cpu, before > REFCOUNT_LIMIT, Bug.RefOverflow, head, before, ref, site);
}
/** page_ref_inc of a page that may have a count of 0, which nobody but this CPU can raise. */
export function refInc(cpu, pfn, ref, site = 0) {
  Atomics.add(cpu.mem, pageAt(cpu, pfn) + PAGE_REFCOUNT, 1);
  ledgerAdd(cpu, pfn, ref, 1, site);
}
/** get_page_unless_zero: takes a reference on a page that may be free. Takes the page itself, not its head. */
export function tryGetPage(cpu, pfn, ref, site = 0) {
  vmBugOn(cpu, pfn < 0, Bug.NoSuchPage, pfn, 0, ref, site);
  const address = pageAt(cpu, pfn) + PAGE_REFCOUNT;
  for (;;) {
    const before = Atomics.load(cpu.mem, address);
    if (before <= 0) return false;
    if (Atomics.compareExchange(cpu.mem, address, before, before + 1) === before) {
      ledgerAdd(cpu, pfn, ref, 1, site);
      vmBugOn(cpu, before > REFCOUNT_LIMIT, Bug.RefOverflow, pfn, before, ref, site);
      return true;
    }
  }
}
/** put_page_testzero: drops a reference; true when it was the last, and the page is the caller's to free. */
export function putPageTestZero(cpu, pfn, ref, site = 0) {
  return refSubTestZero(cpu, compoundHead(cpu, pfn), 1, ref, 1, site);
}
/** page_ref_sub_and_test. */
export function refSubTestZero(cpu, head, count, ref, booked, site = 0) {
  const before = Atomics.sub(cpu.mem, pageAt(cpu, head) + PAGE_REFCOUNT, count);
  ledgerSub(cpu, head, ref, booked);
  vmBugOn(cpu, before < count, Bug.RefUnderflow, head, before, ref, site);
  return before === count;
}
/** page_ref_freeze: from exactly `expected` to 0, so that nobody can take a reference. */
export function refFreeze(cpu, pfn, expected) {
  const before = Atomics.compareExchange(cpu.mem, pageAt(cpu, pfn) + PAGE_REFCOUNT, expected, 0);
  if (before !== expected) return false;
  ledgerFreeze(cpu, pfn, expected);
  return true;
}
/** page_ref_unfreeze: everything written while frozen is visible to whoever sees the count. */
export function refUnfreeze(cpu, pfn, count, site = 0) {
  const address = pageAt(cpu, pfn) + PAGE_REFCOUNT;
  const frozen = Atomics.load(cpu.mem, address);
  vmBugOn(cpu, frozen !== 0, Bug.UnfreezeNotFrozen, pfn, frozen, count, site);
  Atomics.store(cpu.mem, address, count);
  ledgerFreeze(cpu, pfn, -count);
}
//# sourceMappingURL=refcount.js.map
