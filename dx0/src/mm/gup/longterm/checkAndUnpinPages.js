import { Bug } from '../../debug/bug.js';
import { noteSweep } from '../../debug/effort.js';
import { vmBugOn } from '../../debug/vmBugOn.js';
import { isolateWanted } from '../../lru/isolateRun.js';
import { lruAddDrainAll } from '../../lru/lruDrain.js';
import { compoundHead } from '../../page/compound.js';
import { releaseGrab } from '../followPage.js';
import { isPinnablePage } from './isPinnablePage.js';
/**
 * The first page from `first` on that may not be pinned for long; `end` when all may. Every page is looked at, but
 * neighbours of one compound page once: that one of them is in the array does not say that the next is.
 */
export function firstUnpinnable(cpu, pages, first, end) {
  noteSweep(cpu);
  let previous = -1;
  for (let i = first; i < end; i++) {
    const head = compoundHead(cpu, pages[i]);
    if (head !== previous && !isPinnablePage(cpu, head)) return i;
    previous = head;
  }
  return end;
}
/**
 * check_and_unpin_pages for pages of which one is not pinnable: isolates those that are not to `list`, as long as the
 * pins keep them, then drops all pins from `first` to before `end`. Returns how many could not be isolated.
 */
export function checkAndUnpinPages(cpu, pages, first, end, flags, list, site = 0) {
  lruAddDrainAll(cpu);
  noteSweep(cpu);
  const failed = isolateWanted(cpu, pages, first, end, list, isUnpinnable, false, site);
  vmBugOn(cpu, failed > end - first, Bug.IsolateCount, pages[first], failed, end - first, site);
  noteSweep(cpu);
  for (let i = first; i < end; i++) releaseGrab(cpu, pages[i], flags, site);
  return failed;
}
const isUnpinnable = (cpu, head) => !isPinnablePage(cpu, head);
//# sourceMappingURL=checkAndUnpinPages.js.map
