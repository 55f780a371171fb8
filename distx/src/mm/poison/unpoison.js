import { Ref } from '../debug/ref.js';
import { EBUSY, EINVAL } from '../machine/errno.js';
import { putPage } from '../lru/putPage.js';
import { clearPageFlag, PG_contained, PG_hwpoison, testPageFlag } from '../page/pageFlags.js';
import { pageCount } from '../page/refcount.js';
import { downRead, downWrite, upRead, upWrite } from '../sync/rwSem.js';
import { MIGRATE_OFFLINE, pageblockType } from '../zone/migratetype.js';
import { countPoisoned } from './poisonState.js';
/**
 * unpoison_memory: a poisoned page is free again. -EINVAL when it is not poisoned, or its memory is offline; -EBUSY
 * when it is not properly contained: something still leads to it, or somebody has a reference.
 */
export function unpoison(cpu, pfn, site = 0) {
    downWrite(cpu, cpu.locks.memoryFailure);
    // get_online_mems, as soft_offline_page has it: memory that goes offline leaves poisoned pages where they are.
    downRead(cpu, cpu.locks.hotplug);
    const result = unpoisonLocked(cpu, pfn, site);
    upRead(cpu, cpu.locks.hotplug);
    upWrite(cpu, cpu.locks.memoryFailure);
    return result;
}
function unpoisonLocked(cpu, pfn, site) {
    if (!testPageFlag(cpu, pfn, PG_hwpoison) || pageblockType(cpu, pfn) === MIGRATE_OFFLINE)
        return -EINVAL;
    if (!testPageFlag(cpu, pfn, PG_contained) || pageCount(cpu, pfn) !== 1)
        return -EBUSY;
    clearPageFlag(cpu, pfn, PG_hwpoison | PG_contained);
    countPoisoned(cpu, -1);
    putPage(cpu, pfn, Ref.HwPoison, site);
    return 0;
}
//# sourceMappingURL=unpoison.js.map