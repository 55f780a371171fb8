import { beginUnmapping, endUnmapping } from '../debug/mapVersion.js';
import { Ref } from '../debug/ref.js';
import { putPage } from '../lru/putPage.js';
import { spinLock, spinUnlock } from '../sync/spinLock.js';
import { hugePagesOf, hugeStart, invalidatePmd, isHugeRange, readPmd, setPmd } from './pmd.js';
import { PTE_PRESENT, ptePfn, pteType, ptlOf } from './pte.js';
import { removeRmap } from './rmap.js';
import { splitPmd } from './splitPmd.js';
import { flushTlbRange } from './tlb.js';
import { zapPte } from './zapPte.js';
/** unmap_page_range: empties the entries of `start` to `end` - 1. A PMD entry that maps more than that is split. */
export function zapRange(cpu, mm, start, end) {
  for (let vpage = start; vpage < end;) {
    const huge = isHugeRange(cpu, vpage) && readPmd(cpu, mm, vpage) !== 0;
    const whole = huge && vpage === hugeStart(cpu, vpage) && vpage + hugePagesOf(cpu) <= end;
    if (whole && zapPmd(cpu, mm, vpage)) {
      vpage += hugePagesOf(cpu);
      continue;
    }
    if (huge) splitPmd(cpu, mm, vpage);
    zapPte(cpu, mm, vpage);
    vpage++;
  }
}
/** zap_huge_pmd; false when the range has been split meanwhile. */
function zapPmd(cpu, mm, start) {
  const ptl = ptlOf(cpu, mm, start);
  const pages = hugePagesOf(cpu);
  for (let i = 0; i < pages; i++) beginUnmapping(cpu, mm, start + i);
  spinLock(cpu, ptl);
  const huge = readPmd(cpu, mm, start) !== 0;
  const pmd = huge ? invalidatePmd(cpu, mm, start) : 0;
  const present = pteType(pmd) === PTE_PRESENT;
  if (present) {
    flushTlbRange(cpu, mm, start, pages);
    removeRmap(cpu, ptePfn(pmd));
  }
  if (huge) setPmd(cpu, mm, start, 0);
  spinUnlock(cpu, ptl);
  for (let i = 0; i < pages; i++) endUnmapping(cpu, mm, start + i);
  if (present) putPage(cpu, ptePfn(pmd), Ref.Map);
  return huge;
}
//# sourceMappingURL=zapRange.js.map
