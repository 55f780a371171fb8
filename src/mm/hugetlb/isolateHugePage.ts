import type { Cpu } from '../machine/cpu.ts';
import type { CallSite } from '../debug/callSite.ts';
import { Ref } from '../debug/ref.ts';
import { putPage } from '../lru/putPage.ts';
import { listAddTail, listDel, lruNode } from '../page/list.ts';
import { clearPageFlag, PG_hugeMigratable, setPageFlag, testPageFlag } from '../page/pageFlags.ts';
import { tryGetPage } from '../page/refcount.ts';
import { spinLock, spinUnlock } from '../sync/spinLock.ts';
import { hugetlbActiveList, isHugetlb } from './hugetlbPool.ts';

/**
 * isolate_huge_page: from the list of those in use to a list of this CPU, with a reference of its own. False when it
 * is free, not mapped yet, or somebody else isolated it. NR_ISOLATED does not count pages of the pool.
 */
export function isolateHugePage(cpu: Cpu, head: number, list: number, site: CallSite = 0): boolean {
  spinLock(cpu, cpu.locks.hugetlb);
  // The reference under the lock: only with it the page is what its flags say (cb6acd01e2e4).
  const isolated =
    isHugetlb(cpu, head) && testPageFlag(cpu, head, PG_hugeMigratable) && tryGetPage(cpu, head, Ref.Isolation, site);
  if (isolated) {
    clearPageFlag(cpu, head, PG_hugeMigratable);
    listDel(cpu, lruNode(cpu, head));
    listAddTail(cpu, lruNode(cpu, head), list);
  }
  spinUnlock(cpu, cpu.locks.hugetlb);
  return isolated;
}

/** putback_active_hugepage: back to the list of those in use; drops the isolation reference. */
export function putbackActiveHugepage(cpu: Cpu, head: number, site: CallSite = 0): void {
  spinLock(cpu, cpu.locks.hugetlb);
  setPageFlag(cpu, head, PG_hugeMigratable);
  listDel(cpu, lruNode(cpu, head));
  listAddTail(cpu, lruNode(cpu, head), hugetlbActiveList(cpu));
  spinUnlock(cpu, cpu.locks.hugetlb);
  putPage(cpu, head, Ref.Isolation, site);
}
