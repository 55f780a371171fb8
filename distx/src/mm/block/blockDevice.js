import { IO_DEPTH } from '../machine/layout.js';
import { PAGE_CONTENT } from '../machine/pageFields.js';
import { Ref } from '../debug/ref.js';
import { rotatePage } from '../lru/lruBatch.js';
import { putPage } from '../lru/putPage.js';
import { pageAt } from '../page/page.js';
import { endPageWriteback } from '../page/pageLock.js';
import { getPage } from '../page/refcount.js';
/**
 * A device that writes asynchronously: a CPU's writes complete when its interrupt comes, which is
 * between two operations, `IO_TICKS` later, or while it sleeps. No CPU touches another's queue.
 */
const IO_WORDS = 3;
const PFN = 0;
const STORE = 1;
const TICK = 2;
/** Ticks that a write takes, when its CPU does not sleep. */
const IO_TICKS = 6;
const ioAt = (cpu, i) => cpu.base + cpu.layout.cpuIo + i * IO_WORDS;
const countAt = (cpu) => cpu.base + cpu.layout.cpuIoCount;
const tickAt = (cpu) => cpu.base + cpu.layout.cpuTick;
/** submit_bio of a page under writeback; its cache keeps it until the write is done. */
export function submitWrite(cpu, pfn, store) {
    if (cpu.mem[countAt(cpu)] === IO_DEPTH)
        completeOldest(cpu);
    const count = cpu.mem[countAt(cpu)];
    const io = ioAt(cpu, count);
    cpu.mem[io + PFN] = pfn;
    cpu.mem[io + STORE] = store;
    cpu.mem[io + TICK] = cpu.mem[tickAt(cpu)];
    cpu.mem[countAt(cpu)] = count + 1;
}
/** Completes all writes of this CPU. */
export function completeWrites(cpu) {
    while (cpu.mem[countAt(cpu)] !== 0)
        completeOldest(cpu);
}
/** A tick of this CPU's timer: completes the writes that are due. */
export function tickDevice(cpu) {
    const tick = (cpu.mem[tickAt(cpu)] + 1) | 0;
    cpu.mem[tickAt(cpu)] = tick;
    while (cpu.mem[countAt(cpu)] !== 0 && ((tick - cpu.mem[ioAt(cpu, 0) + TICK]) | 0) >= IO_TICKS)
        completeOldest(cpu);
}
function completeOldest(cpu) {
    const first = ioAt(cpu, 0);
    const pfn = cpu.mem[first + PFN];
    const store = cpu.mem[first + STORE];
    const count = cpu.mem[countAt(cpu)] - 1;
    cpu.mem.copyWithin(first, first + IO_WORDS, first + (count + 1) * IO_WORDS);
    cpu.mem[countAt(cpu)] = count;
    Atomics.store(cpu.mem, store, Atomics.load(cpu.mem, pageAt(cpu, pfn) + PAGE_CONTENT));
    // Once the bit is clear nothing else keeps the page.
    getPage(cpu, pfn, Ref.Speculative);
    endPageWriteback(cpu, pfn);
    rotatePage(cpu, pfn);
    putPage(cpu, pfn, Ref.Speculative);
}
//# sourceMappingURL=blockDevice.js.map