import type { PinpageOperations } from './pinpageOperations.ts';
import { Ref } from '../debug/ref.ts';
import { putPage } from '../lru/putPage.ts';
import { EAGAIN } from '../machine/errno.ts';
import { PAGE_CONTENT, PAGE_INDEX } from '../machine/pageFields.ts';
import type { MovableOperations } from '../movable/movableOperations.ts';
import { clearPageMovable, FIRST_PIN_DRIVER, setPageMovable } from '../movable/movablePage.ts';
import { pageField, readPageField, setPageField, writePageField } from '../page/page.ts';
import { getPage } from '../page/refcount.ts';
import {
  generalAddPage,
  generalCreateSubsys,
  generalDelPage,
  generalDestroySubsys,
  generalFindPage,
  generalMovePage,
} from './generalPinpage.ts';
import {
  driverLock,
  driverUnlock,
  ENTRY_IDLE,
  ENTRY_MOVING,
  ENTRY_RELEASABLE,
  entryPage,
  entryState,
  setEntry,
} from './pinDriver.ts';

/** What the pinning drivers do for pin page control; the value of a page is its entry. */
export const driverPinpageOperations: PinpageOperations = {
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
    if (ready) setEntry(cpu, system, entry, pfn, ENTRY_MOVING);
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
    if (willing) setEntry(cpu, system, entry, -1, ENTRY_IDLE);
    driverUnlock(cpu, system);
    if (willing) putPage(cpu, pfn, Ref.Driver);
    return willing;
  },
};

/** The same by way of the page's mapping; `index` has the entry. */
export const driverMovableOperations: MovableOperations = {
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
