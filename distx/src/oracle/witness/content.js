import { Bug } from '../../mm/debug/bug.js';
import { isBeingLost, truncatedVersion, unmappedVersion } from '../../mm/debug/mapVersion.js';
import { reportBug } from '../../mm/debug/vmBugOn.js';
import { PTE_PRESENT, ptePfn, pteType } from '../../mm/vm/pte.js';
import { lookupPte } from '../../mm/vm/pmd.js';
import { isAnonVpage, vpageFile, vpageFileIndex } from '../../mm/vm/addressSpace.js';
/**
 * Content (I18, I21): every word of user memory carries a tag of the object it belongs to and a version.
 * Each object has one writing CPU, so versions rise; a read must find the right tag and a version
 * between the last one known to have been written before the read began and the last one begun when
 * it ended. Zero is a page nobody wrote yet, which is right only where nothing is known.
 */
const BEGUN = 0;
const KNOWN = 1;
const HOLDS_FOR = 2;
const WAY = 3;
const VERSION_MASK = 0xffff;
const FILE_TAG = 0x4000;
/** Nothing is known: while a loss is under way nothing is, so no version that counts equals this. */
const NOTHING = 1;
/** How user memory is read or written: as programs do it, or as a device does it that has a page pinned. */
export const Way = { Mapping: 0, Pin: 1 };
const recordAt = (witness, cpu, { mm, vpage }) => {
    const { anon, file } = witness.layout;
    return isAnonVpage(cpu, vpage)
        ? anon.base + (mm * cpu.layout.vpages + vpage) * anon.stride
        : file.base + (vpage - cpu.config.anonPages) * file.stride;
};
/** How often the object lost its content by its owner's wish, and whether it does: see `isBeingLost`. */
export const lossVersion = (cpu, { mm, vpage }) => isAnonVpage(cpu, vpage)
    ? unmappedVersion(cpu, mm, vpage)
    : truncatedVersion(cpu, vpageFile(cpu, vpage), vpageFileIndex(cpu, vpage));
const tagOf = (witness, cpu, { mm, vpage }) => isAnonVpage(cpu, vpage)
    ? (Atomics.load(witness.words, witness.layout.mm.base + mm * 2 + 1) << 8) | vpage
    : FILE_TAG | (vpageFile(cpu, vpage) << 8) | vpageFileIndex(cpu, vpage);
/** The one CPU that writes to an object. */
export const writerOf = (cpu, { mm, vpage }) => (isAnonVpage(cpu, vpage) ? mm * 5 + vpage : vpage) % cpu.config.cpus;
/** Notes into `expectation` what an access that begins now must find. */
export function expectContent(witness, cpu, target, expectation) {
    const record = recordAt(witness, cpu, target);
    expectation.loss = lossVersion(cpu, target);
    const known = Atomics.load(witness.words, record + KNOWN);
    const holds = Atomics.load(witness.words, record + HOLDS_FOR) === expectation.loss;
    expectation.atLeast = holds ? known : -1;
    expectation.way = Atomics.load(witness.words, record + WAY);
}
/** Whether content is older than known, newer than any write begun, or another object's. */
export function isWrongContent(witness, cpu, target, atLeast, found) {
    if (found === 0)
        return atLeast >= 0;
    const begun = Atomics.load(witness.words, recordAt(witness, cpu, target) + BEGUN);
    const version = found & VERSION_MASK;
    const from = atLeast >= 0 ? atLeast : (begun - (VERSION_MASK >> 1)) & VERSION_MASK;
    // Versions wrap around: compare distances from the lower bound.
    const inRange = ((version - from) & VERSION_MASK) <= ((begun - from) & VERSION_MASK);
    return found >>> 16 !== tagOf(witness, cpu, target) || !inRange;
}
/**
 * Checks what an access found, one way, against what it had to find. Nothing is said when the object was
 * unmapped or truncated meanwhile.
 *
 * @throws KernelBug when the content is wrong: I21 when it was written the other way, else I18.
 */
export function checkContent(witness, cpu, target, expectation, found, way) {
    const wrong = isWrongContent(witness, cpu, target, expectation.atLeast, found);
    if (lossVersion(cpu, target) !== expectation.loss || isBeingLost(expectation.loss))
        return;
    if (wrong) {
        const pte = lookupPte(cpu, target.mm, target.vpage);
        const bug = isSeenOtherwise(expectation, way) ? Bug.PinUnseen : Bug.ContentLost;
        reportBug(cpu, bug, pteType(pte) === PTE_PRESENT ? ptePfn(pte) : -1, found, expectation.atLeast);
    }
}
/** Whether what has to be found was written through a pin and is read through the mapping, or the other way round. */
export const isSeenOtherwise = ({ atLeast, way }, by) => atLeast >= 0 && way !== by;
/** Begins a write by the object's writer: the value to write. */
export function beginWrite(witness, cpu, target) {
    const record = recordAt(witness, cpu, target);
    const version = (Atomics.load(witness.words, record + BEGUN) + 1) & VERSION_MASK;
    Atomics.store(witness.words, record + BEGUN, version);
    return (tagOf(witness, cpu, target) << 16) | version;
}
/** The write has happened: from now on its version is known, unless the object was lost meanwhile. */
export function endWrite(witness, cpu, target, value, lossBefore, way) {
    const record = recordAt(witness, cpu, target);
    const certain = lossVersion(cpu, target) === lossBefore && !isBeingLost(lossBefore);
    if (!certain)
        Atomics.store(witness.words, record + HOLDS_FOR, NOTHING);
    Atomics.store(witness.words, record + WAY, way);
    Atomics.store(witness.words, record + KNOWN, value & VERSION_MASK);
    if (certain)
        Atomics.store(witness.words, record + HOLDS_FOR, lossBefore);
}
/** What the parent's page is known to hold; to be taken before a fork and given to `inheritContent` after it. */
export function inheritContent(witness, cpu, parent, child, before) {
    const from = recordAt(witness, cpu, parent);
    const to = recordAt(witness, cpu, child);
    const unchanged = lossVersion(cpu, parent) === before.loss && !isBeingLost(before.loss);
    Atomics.store(witness.words, to + BEGUN, Atomics.load(witness.words, from + BEGUN));
    Atomics.store(witness.words, to + WAY, before.way);
    Atomics.store(witness.words, to + KNOWN, before.atLeast);
    Atomics.store(witness.words, to + HOLDS_FOR, unchanged && before.atLeast >= 0 ? lossVersion(cpu, child) : NOTHING);
}
/** A new address space: nothing is known of its pages. */
export function forgetContent(witness, cpu, target) {
    const record = recordAt(witness, cpu, target);
    Atomics.store(witness.words, record + HOLDS_FOR, NOTHING);
}
//# sourceMappingURL=content.js.map