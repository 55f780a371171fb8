import { Bug } from '../mm/debug/bug.js';
import { refNames } from '../mm/debug/ref.js';
import { LIST_POISON } from '../mm/page/list.js';
import { lockClassNames } from '../mm/machine/lockClass.js';
import { listNodeName } from './bugObject.js';
import { recordName } from './recordName.js';
import { flagText } from './view/flagText.js';
import { pteText } from './view/pteText.js';
const hex = (value) => `0x${(value >>> 0).toString(16)}`;
const refName = (ref) => refNames[ref] ?? `class ${ref}`;
const className = (lockClass) => lockClassNames[lockClass] ?? `class ${lockClass}`;
/** The two values of a report in words; what they are is up to the callers of vmBugOn and reportBug. */
export function bugValues(machine, bug, a, b) {
    const node = (address) => (address === LIST_POISON ? 'poison' : listNodeName(machine, address));
    const pte = () => `${recordName(machine.layout.mm, a)}.pte[${b}]`;
    switch (bug) {
        case Bug.GetOnFree:
        case Bug.RefUnderflow:
        case Bug.RefOverflow:
            return `refcount was ${a}, reference of class ${refName(b)}`;
        case Bug.UnfreezeNotFrozen:
            return `refcount was ${a}, to become ${b}`;
        case Bug.FreeReferenced:
            return `refcount ${a}`;
        case Bug.FreeMapped:
        case Bug.MapcountUnderflow:
            return `mapcount ${a}`;
        case Bug.FreeMapping:
            return `mapping ${a}`;
        case Bug.FreeFlags:
            return `flags ${flagText(a)}`;
        case Bug.DoubleFree:
            // The page type and the refcount, or the two states of the frame.
            return a === 0 || a === 1 ? `frame state was ${a}` : `flags ${flagText(a)}, refcount ${b}`;
        case Bug.AllocInUse:
            return a === 1 && b === 1 ? 'frame is allocated' : `flags ${flagText(a)}, refcount ${b}`;
        case Bug.ListAdd:
        case Bug.ListDelete:
        case Bug.ListNeighbours:
            return `prev ${node(a)}, next ${node(b)}`;
        case Bug.UnlockUnlocked:
            return `flags ${flagText(a)}, bit ${flagText(b)}`;
        case Bug.UnlockNotOwner:
            return `${className(a)}, released by CPU${b}`;
        case Bug.LockRecursion:
            return className(a);
        case Bug.SleepInAtomic:
            return b > 0 ? `${b} spinlocks held` : className(a);
        case Bug.MigrationEntryUnlocked:
        case Bug.StaleTlb:
        case Bug.PteOfFreePage:
            return pte();
        case Bug.BatchOverflow:
            return `${a} entries, room for ${b}`;
        case Bug.HeldOverflow:
            return `${a} locks held`;
        case Bug.IsolatedUnderflow:
            return `counter was ${a}, change ${b}`;
        case Bug.ContentLost:
        case Bug.PinUnseen:
            return `found ${hex(a)}, expected ${b < 0 ? 'content of its own' : `version ${b} or later`}`;
        case Bug.PinMoved:
            return `virtual page ${b} has ${pteText(a)}`;
        case Bug.DeletedMapped:
            return `by ${a} entries`;
        case Bug.UnpinUnpinned:
            return `refcount was ${a}`;
        case Bug.FlagsLost:
            return `flags ${hex(a)} became ${hex(b)}`;
        case Bug.FreePageUsed:
        case Bug.MovedKept:
            return '';
        case Bug.MigrateCount:
            return `returned ${a}, ${b} pages left on the list`;
        case Bug.MoveTable:
            return `found ${a}, returned ${b}`;
        case Bug.SplitTail:
            return `tail of page[${a}], found ${b}`;
        case Bug.SlabRedzone:
            return `${a} words were asked for`;
        case Bug.CacheSlot:
            return `file ${b} expects index ${a}`;
        case Bug.BatchKept:
            return `${a} entries`;
        case Bug.IsolateCount:
        case Bug.ScannedTooMany:
            return `${a} of ${b}`;
        case Bug.BlockTainted:
            return `${a} pageblocks`;
        case Bug.UnwarnedPin:
            return `virtual page ${a}`;
        case Bug.NotDrained:
            return `${a} pages still in its batches`;
        default:
            return a === 0 && b === 0 ? '' : `values ${a}, ${b}`;
    }
}
//# sourceMappingURL=bugValues.js.map