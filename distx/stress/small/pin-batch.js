import { Ref } from '../../src/mm/debug/ref.js';
import { ledgerTransfer } from '../../src/mm/debug/ledger.js';
import { putPage } from '../../src/mm/lru/putPage.js';
import { tryGetPage } from '../../src/mm/page/refcount.js';
import { tryLockPage, unlockPage } from '../../src/mm/page/pageLock.js';
import { PinClass } from '../../src/mm/pinpage/pinClass.js';
import { driverLock, driverUnlock, ENTRY_IDLE, setEntry } from '../../src/mm/pinpage/pinDriver.js';
import { setPinpages } from '../../src/mm/pinpage/setPinpage.js';
import { allocPage } from '../../src/mm/zone/allocPages.js';
import { dropKept, keepPage } from '../page/keptPage.js';
import { pinRaceMachine, pinRaceTarget } from '../page/pinRace.js';
import { smallScenario } from '../page/smallScenario.js';
const BOTH = 2;
const entries = Int32Array.from({ length: BOTH }, (_, entry) => entry);
/** The page that an entry gets: what both CPUs know of it. */
const batchPage = ({ witness }, entry) => witness.words[witness.layout.entry.base + entry];
function enter({ cpu }, pageOf) {
    driverLock(cpu, 0);
    for (const entry of entries)
        setEntry(cpu, 0, entry, pageOf(entry), ENTRY_IDLE);
    driverUnlock(cpu, 0);
}
/** Either both are pinned, or, since somebody has the lock of the second one, none is: the driver then frees them. */
export default smallScenario({
    name: 'small/pin-batch',
    summary: 'a driver pins two pages at once while a walker locks the second one',
    cpus: 2,
    machine: { ...pinRaceMachine, pinEntries: BOTH, slabObjects: 10 },
    prepare([driver]) {
        const { cpu, witness } = driver;
        for (const entry of entries) {
            const pfn = allocPage(cpu, pinRaceTarget);
            keepPage(driver, pfn, Ref.Alloc);
            witness.words[witness.layout.entry.base + entry] = pfn;
        }
    },
    operations: [
        {
            name: 'pin',
            run(actor) {
                const { cpu, pages } = actor;
                for (let entry = BOTH - 1; entry >= 0; entry--) {
                    pages[entry] = dropKept(actor, entry);
                    ledgerTransfer(cpu, pages[entry], Ref.Alloc, Ref.Driver);
                }
                enter(actor, (entry) => pages[entry]);
                if (setPinpages(cpu, 0, pages, BOTH, entries, PinClass.Kernel) === 0)
                    return;
                enter(actor, () => -1);
                for (const entry of entries)
                    putPage(cpu, batchPage(actor, entry), Ref.Driver);
            },
        },
        {
            name: 'lock',
            run(actor) {
                const { cpu } = actor;
                const pfn = batchPage(actor, 1);
                if (!tryGetPage(cpu, pfn, Ref.Speculative))
                    return;
                if (tryLockPage(cpu, pfn))
                    unlockPage(cpu, pfn);
                putPage(cpu, pfn, Ref.Speculative);
            },
        },
    ],
    program: (cpu) => (cpu === 0 ? ['pin'] : ['lock']),
});
//# sourceMappingURL=pin-batch.js.map