import { PAGE_FLAGS, PAGE_WAITERS } from '../mm/machine/pageFields.js';
import { PG_locked } from '../mm/page/pageFlags.js';
import { LockClass, lockClassNames } from '../mm/machine/lockClass.js';
import { recordName } from './recordName.js';
/** What a CPU sleeps for outside of lock functions: a page's unlock or the end of its write, or another CPU's work. */
export function sleepPlace(machine, cpu, holds) {
    const { mem, layout } = machine;
    const bit = 1 << cpu;
    for (let pfn = 0; pfn < layout.frames; pfn++) {
        const page = layout.page.base + pfn * layout.page.stride;
        if ((mem[page + PAGE_WAITERS] & bit) === 0)
            continue;
        const object = `page[${pfn}]`;
        const own = holds.some((held) => held.object === object);
        const locked = (mem[page + PAGE_FLAGS] & PG_locked) !== 0 && !own;
        return { lockClass: locked ? lockClassNames[LockClass.Page] : 'writeback', object, site: 0 };
    }
    for (let other = 0; other < machine.config.cpus; other++) {
        const waiters = layout.cpu.base + other * layout.cpu.stride + layout.cpuWorkWaiters;
        if ((mem[waiters] & bit) !== 0)
            return { lockClass: 'drain work', object: `${recordName(layout.cpu, other)}.work`, site: 0 };
    }
    return undefined;
}
//# sourceMappingURL=sleepPlace.js.map