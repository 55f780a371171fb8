import { Ref } from '../debug/ref.js';
import { allocHugetlbPage } from '../hugetlb/hugetlbPool.js';
import { putPage } from '../lru/putPage.js';
import { compoundOrder } from '../page/compound.js';
import { allocPages } from '../zone/allocPages.js';
import { isOwnTarget, requestFor } from './migrationTarget.js';
/** new_page_t: a page like the one that is to be moved; -1: there is none, or nobody expects the page here. */
export function takeTargetPage(cpu, pfn, target, hugetlb, site) {
    if (isOwnTarget(target) && target.take !== undefined)
        return target.take(cpu, pfn);
    const request = requestFor(cpu, target, pfn);
    if (request === undefined)
        return -1;
    if (hugetlb)
        return allocHugetlbPage(cpu, request.node, request.thisNode, site);
    return allocPages(cpu, request, compoundOrder(cpu, pfn), site);
}
/** put_new_page: a page that was not moved to. */
export function putTargetPage(cpu, newPage, target) {
    if (isOwnTarget(target) && target.putBack !== undefined)
        target.putBack(cpu, newPage);
    else
        putPage(cpu, newPage, Ref.Alloc);
}
//# sourceMappingURL=targetPage.js.map