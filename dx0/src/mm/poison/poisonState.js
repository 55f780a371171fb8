import { Ref } from '../debug/ref.js';
import { putPage } from '../lru/putPage.js';
import { PG_contained, PG_hwpoison, setPageFlag, testSetPageFlag } from '../page/pageFlags.js';
import { refInc } from '../page/refcount.js';
/** Pages that are poisoned (num_poisoned_pages). */
export const poisonedPages = (cpu) => Atomics.load(cpu.mem, cpu.layout.numPoisoned);
/** Counts a page that the allocator has marked, or one less. */
export function countPoisoned(cpu, delta) {
  Atomics.add(cpu.mem, cpu.layout.numPoisoned, delta);
}
/** Marks and counts a page, once. */
export function setPoisoned(cpu, pfn) {
  if (!testSetPageFlag(cpu, pfn, PG_hwpoison)) countPoisoned(cpu, 1);
}
/**
 * page_handle_poison: a page that nothing leads to any more is poisoned, and only then is the reference dropped that
 * kept it: the allocator does not take it back. A reference of its own keeps it for ever.
 */
export function containPoisoned(cpu, pfn, ref, site = 0) {
  setPoisoned(cpu, pfn);
  putPage(cpu, pfn, ref, site);
  keepPoisoned(cpu, pfn);
}
/** The page has a reference that stands for its poison, and may be taken back into use one day. */
export function keepPoisoned(cpu, pfn) {
  refInc(cpu, pfn, Ref.HwPoison);
  setPageFlag(cpu, pfn, PG_contained);
}
//# sourceMappingURL=poisonState.js.map
