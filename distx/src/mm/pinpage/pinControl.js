import { EBUSY, EINVAL } from '../machine/errno.js';
import { PAGE_INDEX, PAGE_MAPPING } from '../machine/pageFields.js';
import { clearPageMovable, FIRST_PIN_DRIVER, movableDriver, setPageMovable } from '../movable/movablePage.js';
import { readPageField, setPageField } from '../page/page.js';
import { lockPage, unlockPage } from '../page/pageLock.js';
import { clearPinpage, isUserPage, setPinpage } from './setPinpage.js';
// Two ways to tell the VM how a pinned page is moved, of which `pinControl` chooses one: the pin page control
// subsystem, or the page's own mapping with its operations. A page has only one mapping: that of a file or of a
// program leaves no room, and neither does another pinner's.
/** The VM may move a page from now on, by asking its pinner. -EBUSY when somebody else is asked already. */
export function controlPin(cpu, system, pfn, entry, pinClass) {
    if (cpu.config.pinControl === 'pinpage')
        return setPinpage(cpu, system, pfn, entry, pinClass);
    lockPage(cpu, pfn);
    const free = readPageField(cpu, pfn, PAGE_MAPPING) === 0 && !isUserPage(cpu, pfn);
    if (free) {
        setPageField(cpu, pfn, PAGE_INDEX, entry);
        setPageMovable(cpu, pfn, FIRST_PIN_DRIVER + system);
    }
    unlockPage(cpu, pfn);
    return free ? 0 : -EBUSY;
}
/** The VM leaves the page alone from now on: 0, or -EINVAL when it has been moved before its lock could be had. */
export function releasePin(cpu, system, pfn) {
    if (cpu.config.pinControl === 'pinpage')
        return clearPinpage(cpu, system, pfn);
    lockPage(cpu, pfn);
    const own = movableDriver(cpu, pfn) === FIRST_PIN_DRIVER + system;
    if (own)
        clearPageMovable(cpu, pfn);
    unlockPage(cpu, pfn);
    return own ? 0 : -EINVAL;
}
//# sourceMappingURL=pinControl.js.map