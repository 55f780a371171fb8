import { EINVAL, ENOMEM } from '../machine/errno.js';
import { pinHoldBegin, pinHoldEnd } from '../debug/pinHold.js';
import { objectSince, setObjectSince } from '../debug/slabShadow.js';
import { radixDelete, radixInsert, radixLookup, radixPreload, radixPreloadEnd } from '../radix/radixTree.js';
import { kfree, kmalloc, objectNumber } from '../slab/kmalloc.js';
import { spinLock, spinUnlock } from '../sync/spinLock.js';
import { systemAt } from './pinpageSystem.js';
// What the subsystem knows of each page (struct pinpage_info): a small object that the tree has under the page's pfn.
/** Words of a pinpage_info: pfn, value of the pinner, class. */
export const PINFO_PFN = 0;
export const PINFO_VALUE = 1;
export const PINFO_CLASS = 2;
const PINFO_WORDS = 3;
/** The word with the root of a system's tree. */
export const treeRoot = (cpu, system) => systemAt(cpu, system) + cpu.layout.pins.systemRoot;
/** general_create_subsys: an empty tree. */
export function generalCreateSubsys(cpu, system) {
    cpu.mem[treeRoot(cpu, system)] = 0;
    return 0;
}
/** general_destroy_subsys: the tree is empty, so that there is nothing to free. */
export const generalDestroySubsys = (_cpu, _system) => 0;
/** general_add_page. What may sleep comes before the lock; what is not needed after a failure goes back. */
export function generalAddPage(cpu, system, pfn, value, pinClass) {
    const info = kmalloc(cpu, PINFO_WORDS);
    if (info === 0)
        return -ENOMEM;
    cpu.mem[info + PINFO_PFN] = pfn;
    cpu.mem[info + PINFO_VALUE] = value;
    cpu.mem[info + PINFO_CLASS] = pinClass;
    setObjectSince(cpu, objectNumber(cpu, info), pinHoldBegin(cpu));
    let result = -ENOMEM;
    if (radixPreload(cpu, 1)) {
        spinLock(cpu, cpu.locks.pinTree[system]);
        result = radixInsert(cpu, treeRoot(cpu, system), pfn, info);
        spinUnlock(cpu, cpu.locks.pinTree[system]);
    }
    radixPreloadEnd(cpu);
    if (result !== 0)
        kfree(cpu, info);
    return result;
}
/** general_del_page. */
export function generalDelPage(cpu, system, pfn) {
    spinLock(cpu, cpu.locks.pinTree[system]);
    const info = radixDelete(cpu, treeRoot(cpu, system), pfn);
    spinUnlock(cpu, cpu.locks.pinTree[system]);
    if (info === 0)
        return -EINVAL;
    pinHoldEnd(cpu, cpu.mem[info + PINFO_CLASS], objectSince(cpu, objectNumber(cpu, info)));
    kfree(cpu, info);
    return 0;
}
/** general_find_page. */
export function generalFindPage(cpu, system, pfn) {
    spinLock(cpu, cpu.locks.pinTree[system]);
    const info = radixLookup(cpu, treeRoot(cpu, system), pfn);
    const value = info === 0 ? -1 : cpu.mem[info + PINFO_VALUE];
    spinUnlock(cpu, cpu.locks.pinTree[system]);
    return value;
}
/** The key of a page that was moved: the pinner's value, class and hold time stay. */
export function generalMovePage(cpu, system, pfn, newPage) {
    spinLock(cpu, cpu.locks.pinTree[system]);
    const info = radixDelete(cpu, treeRoot(cpu, system), pfn);
    cpu.mem[info + PINFO_PFN] = newPage;
    radixInsert(cpu, treeRoot(cpu, system), newPage, info);
    spinUnlock(cpu, cpu.locks.pinTree[system]);
}
//# sourceMappingURL=generalPinpage.js.map