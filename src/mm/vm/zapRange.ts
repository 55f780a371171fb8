import type { Cpu } from '../machine/cpu.ts';
import { beginUnmapping, endUnmapping } from '../debug/mapVersion.ts';
import { Ref } from '../debug/ref.ts';
import { putPage } from '../lru/putPage.ts';
import { spinLock, spinUnlock } from '../sync/spinLock.ts';
import { hugePagesOf, hugeStart, invalidatePmd, isHugeRange, readPmd, setPmd } from './pmd.ts';
import { PTE_PRESENT, ptePfn, pteType, ptlOf } from './pte.ts';
import { removeRmap } from './rmap.ts';
import { splitPmd } from './splitPmd.ts';
import { flushTlbRange } from './tlb.ts';
import { zapPte } from './zapPte.ts';

/** unmap_page_range: empties the entries of `start` to `end` - 1. A PMD entry that maps more than that is split. */
export function zapRange(cpu: Cpu, mm: number, start: number, end: number): void {
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
function zapPmd(cpu: Cpu, mm: number, start: number): boolean {
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
