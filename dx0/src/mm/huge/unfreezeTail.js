import { PAGE_COMPOUND_HEAD, PAGE_INDEX, PAGE_MAPPING, PAGE_REFCOUNT } from '../machine/pageFields.js';
import { Bug } from '../debug/bug.js';
import { ledgerAdd } from '../debug/ledger.js';
import { Ref } from '../debug/ref.js';
import { vmBugOn } from '../debug/vmBugOn.js';
import { pageAt, pageField } from '../page/page.js';
import { PG_locked, PG_swapbacked, PG_uptodate, testPageFlag } from '../page/pageFlags.js';
/** What every mapped anonymous page has, and a tail before it is one of its own. */
const NEEDED = PG_locked | PG_swapbacked | PG_uptodate;
/**
 * page_ref_unfreeze of a tail: its first reference, the splitter's (Ref.Alloc). From here on others may know it.
 *
 * @throws KernelBug (I35) when it is not a page of its own yet.
 */
export function unfreezeTail(cpu, head, tail, site = 0) {
  const index = pageField(cpu, tail, PAGE_INDEX) - pageField(cpu, head, PAGE_INDEX);
  const mapping = pageField(cpu, tail, PAGE_MAPPING);
  vmBugOn(cpu, mapping !== pageField(cpu, head, PAGE_MAPPING), Bug.SplitTail, tail, head, mapping, site);
  vmBugOn(cpu, index !== tail - head, Bug.SplitTail, tail, head, index, site);
  vmBugOn(cpu, !testPageFlag(cpu, tail, NEEDED), Bug.SplitTail, tail, head, 0, site);
  vmBugOn(cpu, pageField(cpu, tail, PAGE_COMPOUND_HEAD) !== 0, Bug.SplitTail, tail, head, 0, site);
  const frozen = Atomics.load(cpu.mem, pageAt(cpu, tail) + PAGE_REFCOUNT);
  vmBugOn(cpu, frozen !== 0, Bug.UnfreezeNotFrozen, tail, frozen, 1, site);
  Atomics.store(cpu.mem, pageAt(cpu, tail) + PAGE_REFCOUNT, 1);
  ledgerAdd(cpu, tail, Ref.Alloc, 1, site);
}
//# sourceMappingURL=unfreezeTail.js.map
