import type { Cpu } from '../machine/cpu.ts';
import { PAGE_REFCOUNT } from '../machine/pageFields.ts';
import { Bug } from '../debug/bug.ts';
import type { CallSite } from '../debug/callSite.ts';
import { ledgerAdd, ledgerFreeze, ledgerSub } from '../debug/ledger.ts';
import type { Ref } from '../debug/ref.ts';
import { vmBugOn } from '../debug/vmBugOn.ts';
import { compoundHead } from './compound.ts';
import { pageAt } from './page.ts';

/** A count above this is taken for an overflow; 2^30 leaves room for pins by the thousand. */
export const REFCOUNT_LIMIT = 1 << 30;

/** page_count: of the head, when the page is part of a compound page. */
export const pageCount = (cpu: Cpu, pfn: number): number =>
  Atomics.load(cpu.mem, pageAt(cpu, compoundHead(cpu, pfn)) + PAGE_REFCOUNT);

/** get_page: the caller already has a reference, or knows that somebody keeps one. */
export function getPage(cpu: Cpu, pfn: number, ref: Ref, site: CallSite = 0): void {
  refAdd(cpu, compoundHead(cpu, pfn), 1, ref, 1, site);
}

/** page_ref_add: `count` on the counter, booked as `booked` references of the class. */
export function refAdd(cpu: Cpu, head: number, count: number, ref: Ref, booked: number, site: CallSite = 0): void {
  const before = Atomics.add(cpu.mem, pageAt(cpu, head) + PAGE_REFCOUNT, count);
  ledgerAdd(cpu, head, ref, booked, site);
  vmBugOn(cpu, before <= 0, Bug.GetOnFree, head, before, ref, site);
  vmBugOn(cpu, before > REFCOUNT_LIMIT, Bug.RefOverflow, head, before, ref, site);
}

/** page_ref_inc of a page that may have a count of 0, which nobody but this CPU can raise. */
export function refInc(cpu: Cpu, pfn: number, ref: Ref, site: CallSite = 0): void {
  Atomics.add(cpu.mem, pageAt(cpu, pfn) + PAGE_REFCOUNT, 1);
  ledgerAdd(cpu, pfn, ref, 1, site);
}

/** get_page_unless_zero: takes a reference on a page that may be free. Takes the page itself, not its head. */
export function tryGetPage(cpu: Cpu, pfn: number, ref: Ref, site: CallSite = 0): boolean {
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
export function putPageTestZero(cpu: Cpu, pfn: number, ref: Ref, site: CallSite = 0): boolean {
  return refSubTestZero(cpu, compoundHead(cpu, pfn), 1, ref, 1, site);
}

/** page_ref_sub_and_test. */
export function refSubTestZero(
  cpu: Cpu,
  head: number,
  count: number,
  ref: Ref,
  booked: number,
  site: CallSite = 0,
): boolean {
  const before = Atomics.sub(cpu.mem, pageAt(cpu, head) + PAGE_REFCOUNT, count);
  ledgerSub(cpu, head, ref, booked);
  vmBugOn(cpu, before < count, Bug.RefUnderflow, head, before, ref, site);
  return before === count;
}

/** page_ref_freeze: from exactly `expected` to 0, so that nobody can take a reference. */
export function refFreeze(cpu: Cpu, pfn: number, expected: number): boolean {
  const before = Atomics.compareExchange(cpu.mem, pageAt(cpu, pfn) + PAGE_REFCOUNT, expected, 0);
  if (before !== expected) return false;
  ledgerFreeze(cpu, pfn, expected);
  return true;
}

/** page_ref_unfreeze: everything written while frozen is visible to whoever sees the count. */
export function refUnfreeze(cpu: Cpu, pfn: number, count: number, site: CallSite = 0): void {
  const address = pageAt(cpu, pfn) + PAGE_REFCOUNT;
  const frozen = Atomics.load(cpu.mem, address);
  vmBugOn(cpu, frozen !== 0, Bug.UnfreezeNotFrozen, pfn, frozen, count, site);
  Atomics.store(cpu.mem, address, count);
  ledgerFreeze(cpu, pfn, -count);
}
