import { EAGAIN } from '../machine/errno.js';
import { PAGE_CONTENT } from '../machine/pageFields.js';
import { moveToNewPage } from '../migrate/moveToNewPage.js';
import { readPageField, writePageField } from '../page/page.js';
import { PG_writeback, testPageFlag } from '../page/pageFlags.js';
import { radixPreload, radixPreloadEnd } from '../radix/radixTree.js';
import { removeMigrationPtes } from '../vm/migrationEntry.js';
import { pageMapped } from '../vm/rmap.js';
import { tryToMigrate } from '../vm/tryToUnmap.js';
import { countPinners, getPinners, putPinners } from './pinners.js';
import { isUserPage, moveMark } from './setPinpage.js';
/**
 * migrate_pinpage: moves a page with all who pin it; it and the new page are locked. All pinners stop using it, then
 * it is moved (with the mapping of a file or program, if it has one), then they go over, in the order of their
 * registration. 0; -EAGAIN when one of them, or somebody else, uses it, or when nobody owns it: then all is as before.
 */
export function migratePinpage(cpu, pfn, newPage) {
    const pinners = getPinners(cpu, pfn);
    const result = pinners === 0 ? -EAGAIN : movePinned(cpu, pfn, newPage, pinners);
    putPinners(cpu, pinners);
    return result;
}
function movePinned(cpu, pfn, newPage, pinners) {
    const count = countPinners(pinners);
    // Once the page has been moved nothing may fail any more.
    const prepared = radixPreload(cpu, count) ? prepareAll(cpu, pfn, pinners) : 0;
    let result = prepared === pinners ? moveContent(cpu, pfn, newPage, count) : -EAGAIN;
    if (result === 0)
        switchAll(cpu, pfn, newPage, pinners);
    else
        cancelAll(cpu, pfn, prepared);
    radixPreloadEnd(cpu);
    return result;
}
/** Asks all pinners to stop using the page; returns those that have, up to the first that can't. */
function prepareAll(cpu, pfn, pinners) {
    let prepared = 0;
    for (let system = 0; system < cpu.config.pinSystems; system++) {
        if ((pinners & (1 << system)) === 0)
            continue;
        const operations = cpu.pinpageSystems[system];
        const value = operations.findPage(cpu, system, pfn);
        if (operations.prepareMigrate(cpu, system, pfn, value) !== 0)
            break;
        prepared |= 1 << system;
    }
    return prepared;
}
/** Calls the migration off at those who have been asked, the last one first. */
function cancelAll(cpu, pfn, prepared) {
    for (let system = cpu.config.pinSystems - 1; system >= 0; system--) {
        if ((prepared & (1 << system)) === 0)
            continue;
        const operations = cpu.pinpageSystems[system];
        operations.cancelMigrate(cpu, system, pfn, operations.findPage(cpu, system, pfn));
    }
}
/** Every pinner goes over to the new page, in its own records and in its tree; PG_pin goes with them. */
function switchAll(cpu, pfn, newPage, pinners) {
    for (let system = 0; system < cpu.config.pinSystems; system++) {
        if ((pinners & (1 << system)) === 0)
            continue;
        const operations = cpu.pinpageSystems[system];
        const value = operations.findPage(cpu, system, pfn);
        operations.movePage(cpu, system, pfn, newPage);
        operations.migrate(cpu, system, pfn, newPage, value);
    }
    moveMark(cpu, pfn, newPage);
}
/** Moves what is on the page, `others` of whose references are the pinners'. */
export function moveContent(cpu, pfn, newPage, others) {
    if (!isUserPage(cpu, pfn)) {
        writePageField(cpu, newPage, PAGE_CONTENT, readPageField(cpu, pfn, PAGE_CONTENT));
        return 0;
    }
    if (testPageFlag(cpu, pfn, PG_writeback))
        return -EAGAIN;
    const wasMapped = pageMapped(cpu, pfn);
    const unmapped = !wasMapped || tryToMigrate(cpu, pfn);
    const result = unmapped ? moveToNewPage(cpu, pfn, newPage, others) : -EAGAIN;
    if (wasMapped)
        removeMigrationPtes(cpu, pfn, result === 0 ? newPage : pfn);
    return result;
}
//# sourceMappingURL=migratePinpage.js.map