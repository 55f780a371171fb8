import { Ref } from '../../../src/mm/debug/ref.js';
import { collapseHugePage } from '../../../src/mm/huge/collapse.js';
import { splitHugePage } from '../../../src/mm/huge/splitHugePage.js';
import { putPage } from '../../../src/mm/lru/putPage.js';
import { isCompound } from '../../../src/mm/page/compound.js';
import { PG_lru, testPageFlag } from '../../../src/mm/page/pageFlags.js';
import { tryLockPage, unlockPage } from '../../../src/mm/page/pageLock.js';
import { mmput } from '../../../src/mm/vm/exec.js';
import { mmapHugetlb } from '../../../src/mm/vm/munmap.js';
import { hugeStart, isHugeRange } from '../../../src/mm/vm/pmd.js';
import { splitPmd } from '../../../src/mm/vm/splitPmd.js';
import { downRead, upRead } from '../../../src/mm/sync/rwSem.js';
import { isAlive, VMA_HUGETLB, vmaFlags } from '../../../src/mm/vm/addressSpace.js';
import { pickTarget } from './access.js';
import { grabFrame } from './frames.js';
/** Splits a huge page, found by its frame. */
export const splitHuge = {
  name: 'splitHuge',
  run(actor, random) {
    const { cpu } = actor;
    const head = grabFrame(actor, random);
    if (head < 0) return;
    // split_huge_pages_all looks at PageLRU first: off the LRU the page may not be set up yet.
    if (isCompound(cpu, head) && testPageFlag(cpu, head, PG_lru) && tryLockPage(cpu, head)) {
      splitHugePage(cpu, head);
      unlockPage(cpu, head);
    }
    putPage(cpu, head, Ref.Speculative);
  },
};
/** khugepaged comes to a huge range. */
export const collapse = {
  name: 'collapse',
  run(actor, random) {
    if (!pickTarget(actor, random)) return;
    const { cpu, target } = actor;
    if (isHugeRange(cpu, target.vpage)) collapseHugePage(cpu, target.mm, hugeStart(cpu, target.vpage));
    mmput(cpu, target.mm);
  },
};
/** Lets page-table entries map a huge page, as a change of the protection of a part of it does. */
export const mapByEntries = {
  name: 'mapByEntries',
  run(actor, random) {
    if (!pickTarget(actor, random)) return;
    const { cpu, target } = actor;
    downRead(cpu, cpu.locks.mmap[target.mm]);
    const huge = isAlive(cpu, target.mm) && isHugeRange(cpu, target.vpage);
    if (huge && (vmaFlags(cpu, target.mm, target.vpage) & VMA_HUGETLB) === 0) splitPmd(cpu, target.mm, target.vpage);
    upRead(cpu, cpu.locks.mmap[target.mm]);
    mmput(cpu, target.mm);
  },
};
/** Maps a huge range anew, with pages of the hugetlb pool; what was there is lost. */
export const mapHugetlb = {
  name: 'mapHugetlb',
  run(actor, random) {
    if (!pickTarget(actor, random)) return;
    const { cpu, target } = actor;
    if (isHugeRange(cpu, target.vpage)) mmapHugetlb(cpu, target.mm, hugeStart(cpu, target.vpage));
    mmput(cpu, target.mm);
  },
};
//# sourceMappingURL=huge.js.map
