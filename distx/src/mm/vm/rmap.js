import { PAGE_INDEX, PAGE_MAPCOUNT, PAGE_MAPPING } from '../machine/pageFields.js';
import { Bug } from '../debug/bug.js';
import { vmBugOn } from '../debug/vmBugOn.js';
import { mappedHead } from '../page/compound.js';
import { clearPageMlock } from '../mlock/mlockPage.js';
import { isAnonMapping, mappingId } from '../page/mapping.js';
import { pageAt, pageField, readPageField, setPageField } from '../page/page.js';
import { downRead, downWrite, upRead, upWrite } from '../sync/rwSem.js';
import { fileVpage } from './addressSpace.js';
/**
 * Reverse mapping. An anon_vma and a file each keep the address spaces that may map their pages, in
 * the order in which they came: a walk must meet a parent before the children forked from it, or a
 * fork in the middle could hand a child an entry that the walk will not see again.
 */
const objectAt = (cpu, mapping) => isAnonMapping(mapping)
    ? cpu.layout.anonVma.base + mappingId(mapping) * cpu.layout.anonVma.stride
    : cpu.layout.file.base + mappingId(mapping) * cpu.layout.file.stride;
/**
 * Takes the semaphore of a mapping for reading: that of its anon_vma or i_mmap_rwsem. Two call sites, because
 * these are two classes of locks.
 */
export function lockRmapRead(cpu, mapping) {
    if (isAnonMapping(mapping))
        downRead(cpu, cpu.locks.anon[mappingId(mapping)]);
    else
        downRead(cpu, cpu.locks.immap[mappingId(mapping)]);
}
export function unlockRmapRead(cpu, mapping) {
    upRead(cpu, lockOf(cpu, mapping));
}
/** Takes the semaphore of a mapping for writing. */
export function lockRmapWrite(cpu, mapping) {
    if (isAnonMapping(mapping))
        downWrite(cpu, cpu.locks.anon[mappingId(mapping)]);
    else
        downWrite(cpu, cpu.locks.immap[mappingId(mapping)]);
}
export function unlockRmapWrite(cpu, mapping) {
    upWrite(cpu, lockOf(cpu, mapping));
}
const lockOf = (cpu, mapping) => isAnonMapping(mapping) ? cpu.locks.anon[mappingId(mapping)] : cpu.locks.immap[mappingId(mapping)];
/** Address spaces of a mapping; its semaphore is held. */
export const rmapCount = (cpu, mapping) => cpu.mem[objectAt(cpu, mapping) + cpu.layout.rmapCount];
/** The i-th address space of a mapping. */
export const rmapMm = (cpu, mapping, i) => cpu.mem[objectAt(cpu, mapping) + cpu.layout.rmapOrder + i];
/** Where a page of a mapping is found in every address space (vma_address). */
export const rmapVpage = (cpu, mapping, pfn) => {
    const index = readPageField(cpu, pfn, PAGE_INDEX);
    return isAnonMapping(mapping) ? index : fileVpage(cpu, mappingId(mapping), index);
};
/** Adds an address space behind all others; with `onlyEmpty`, only when there is none. */
export function rmapLink(cpu, mapping, mm, onlyEmpty = false) {
    const object = objectAt(cpu, mapping);
    lockRmapWrite(cpu, mapping);
    const count = cpu.mem[object + cpu.layout.rmapCount];
    const link = !onlyEmpty || count === 0;
    if (link) {
        cpu.mem[object + cpu.layout.rmapOrder + count] = mm;
        cpu.mem[object + cpu.layout.rmapCount] = count + 1;
    }
    upWrite(cpu, lockOf(cpu, mapping));
    return link;
}
/** Takes an address space that maps nothing any more out of a mapping. */
export function rmapUnlink(cpu, mapping, mm) {
    const object = objectAt(cpu, mapping);
    const first = object + cpu.layout.rmapOrder;
    lockRmapWrite(cpu, mapping);
    const count = cpu.mem[object + cpu.layout.rmapCount];
    let at = 0;
    while (at < count && cpu.mem[first + at] !== mm)
        at++;
    for (; at + 1 < count; at++)
        cpu.mem[first + at] = cpu.mem[first + at + 1];
    cpu.mem[object + cpu.layout.rmapCount] = count - 1;
    upWrite(cpu, lockOf(cpu, mapping));
}
/** page_mapped. A huge page counts all entries that map it, or one of its pages, in its head (large_mapcount). */
export const pageMapped = (cpu, pfn) => readPageField(cpu, mappedHead(cpu, pfn), PAGE_MAPCOUNT) >= 0;
/** page_mapcount: entries that map the page. */
export const pageMapcount = (cpu, pfn) => readPageField(cpu, mappedHead(cpu, pfn), PAGE_MAPCOUNT) + 1;
/** page_add_rmap: one more entry maps the page, or `entries`; the PTL is held. */
export function addRmap(cpu, pfn, entries = 1) {
    Atomics.add(cpu.mem, pageAt(cpu, mappedHead(cpu, pfn)) + PAGE_MAPCOUNT, entries);
}
/** page_add_new_anon_rmap: the first entry of a new anonymous page, which nobody else knows yet. */
export function addNewAnonRmap(cpu, pfn, mapping, vpage) {
    setPageField(cpu, pfn, PAGE_MAPPING, mapping);
    setPageField(cpu, pfn, PAGE_INDEX, vpage);
    addRmap(cpu, pfn);
}
/** page_remove_rmap: one entry less; the PTL is held. */
export function removeRmap(cpu, pfn) {
    const before = Atomics.sub(cpu.mem, pageAt(cpu, mappedHead(cpu, pfn)) + PAGE_MAPCOUNT, 1);
    vmBugOn(cpu, before < 0, Bug.MapcountUnderflow, pfn, before);
    if (before === 0)
        clearPageMlock(cpu, pfn);
}
/** The mapping of a page; stable under the page lock. */
export const pageMapping = (cpu, pfn) => pageField(cpu, pfn, PAGE_MAPPING);
//# sourceMappingURL=rmap.js.map