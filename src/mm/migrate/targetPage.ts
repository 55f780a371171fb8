import type { Cpu } from '../machine/cpu.ts';
import type { CallSite } from '../debug/callSite.ts';
import { Ref } from '../debug/ref.ts';
import { allocHugetlbPage } from '../hugetlb/hugetlbPool.ts';
import { putPage } from '../lru/putPage.ts';
import { compoundOrder } from '../page/compound.ts';
import { allocPages, type AllocRequest } from '../zone/allocPages.ts';
import { isOwnTarget, requestFor, type MigrationTarget } from './migrationTarget.ts';

/** new_page_t: a page like the one that is to be moved; -1: there is none, or nobody expects the page here. */
export function takeTargetPage(
  cpu: Cpu,
  pfn: number,
  target: AllocRequest | MigrationTarget,
  hugetlb: boolean,
  site: CallSite,
): number {
  if (isOwnTarget(target) && target.take !== undefined) return target.take(cpu, pfn);
  const request = requestFor(cpu, target, pfn);
  if (request === undefined) return -1;
  if (hugetlb) return allocHugetlbPage(cpu, request.node, request.thisNode, site);
  return allocPages(cpu, request, compoundOrder(cpu, pfn), site);
}

/** put_new_page: a page that was not moved to. */
export function putTargetPage(cpu: Cpu, newPage: number, target: AllocRequest | MigrationTarget): void {
  if (isOwnTarget(target) && target.putBack !== undefined) target.putBack(cpu, newPage);
  else putPage(cpu, newPage, Ref.Alloc);
}
