import { Ref } from '../debug/ref.js';
import { putPage } from '../lru/putPage.js';
import { EAGAIN } from '../machine/errno.js';
import { PAGE_CONTENT, PAGE_INDEX } from '../machine/pageFields.js';
import { clearPageMovable, FIRST_PIN_DRIVER, setPageMovable } from '../movable/movablePage.js';
import { pageField, readPageField, setPageField, writePageField } from '../page/page.js';
import { getPage } from '../page/refcount.js';
import { generalAddPage, generalCreateSubsys, generalDelPage, generalDestroySubsys, generalFindPage, generalMovePage, } from './generalPinpage.js';
import { driverLock, driverUnlock, ENTRY_IDLE, ENTRY_MOVING, ENTRY_RELEASABLE, entryPage, entryState, setEntry, } from './pinDriver.js';
/** What the pinning drivers do for pin page control; the value of a page is its entry. */
export const driverPinpageOperations = {
    name: 'pin driver',
    createSubsys: generalCreateSubsys,
    destroySubsys: generalDestroySubsys,
    addPage: generalAddPage,
    delPage: generalDelPage,
    findPage: generalFindPage,
    movePage: generalMovePage,
    prepareMigrate(cpu, system, pfn, entry) {
        driverLock(cpu, system);
        const ready = entryPage(cpu, system, entry) === pfn && entryState(cpu, system, entry) === ENTRY_IDLE;
        if (ready)
            setEntry(cpu, system, entry, pfn, ENTRY_MOVING);
        driverUnlock(cpu, system);
        return ready ? 0 : -EAGAIN;
    },
    cancelMigrate(cpu, system, pfn, entry) {
        driverLock(cpu, system);
        setEntry(cpu, system, entry, pfn, ENTRY_IDLE);
        driverUnlock(cpu, system);
    },
    migrate(cpu, system, pfn, newPage, entry) {
        getPage(cpu, newPage, Ref.Driver);
        driverLock(cpu, system);
        setEntry(cpu, system, entry, newPage, ENTRY_IDLE);
        driverUnlock(cpu, system);
        putPage(cpu, pfn, Ref.Driver);
    },
    letGo(cpu, system, pfn, entry) {
        driverLock(cpu, system);
        const willing = entryPage(cpu, system, entry) === pfn && entryState(cpu, system, entry) === ENTRY_RELEASABLE;
        if (willing)
            setEntry(cpu, system, entry, -1, ENTRY_IDLE);
        driverUnlock(cpu, system);
        if (willing)
            putPage(cpu, pfn, Ref.Driver);
        return willing;
    },
};
/** The same by way of the page's mapping; `index` has the entry. */
export const driverMovableOperations = {
    name: 'pin driver',
    isolatePage: () => true,
    migratePage(cpu, newPage, pfn, _mode, driver) {
        const system = driver - FIRST_PIN_DRIVER;
        const entry = pageField(cpu, pfn, PAGE_INDEX);
        getPage(cpu, newPage, Ref.Driver);
        setPageField(cpu, newPage, PAGE_INDEX, entry);
        driverLock(cpu, system);
        writePageField(cpu, newPage, PAGE_CONTENT, readPageField(cpu, pfn, PAGE_CONTENT));
        setEntry(cpu, system, entry, newPage, ENTRY_IDLE);
        driverUnlock(cpu, system);
        setPageMovable(cpu, newPage, driver);
        clearPageMovable(cpu, pfn);
        putPage(cpu, pfn, Ref.Driver);
        return 0;
    },
    putbackPage: () => undefined,
};
//# sourceMappingURL=pinDriverOperations.js.map