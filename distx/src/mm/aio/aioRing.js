import { ledgerTransfer } from '../debug/ledger.js';
import { Ref } from '../debug/ref.js';
import { EAGAIN } from '../machine/errno.js';
import { FOLL_WRITE } from '../gup/followPage.js';
import { getUserPagesNonMovable } from '../gup/nonMovable/getUserPagesNonMovable.js';
import { putPage } from '../lru/putPage.js';
import { compoundHead } from '../page/compound.js';
import { mmap } from '../vm/munmap.js';
/**
 * Rings of completions that a program shares with devices (struct kioctx): their pages stay pinned for as long as the
 * ring lives, which is why they must not be in memory that is to go offline.
 */
const FREE = 0;
const CLAIMED = 1;
const LIVE = 2;
const ringAt = (cpu, ring) => cpu.layout.ring.base + ring * cpu.layout.ring.stride;
const change = (cpu, ring, from, to) => Atomics.compareExchange(cpu.mem, ringAt(cpu, ring) + cpu.layout.ringState, from, to) === from;
/** A ring of this CPU's own until it is set up; -1 when there is none. */
export function claimRing(cpu) {
    for (let ring = 0; ring < cpu.config.rings; ring++)
        if (change(cpu, ring, FREE, CLAIMED))
            return ring;
    return -1;
}
/**
 * aio_setup_ring: maps a claimed ring to the virtual pages from `start` on, and pins them. Returns what the pinning
 * returned; the ring lives if that is all its pages, otherwise it is free again. `pages` is room for them.
 */
export function setUpRing(cpu, ring, mm, start, pages, site = 0) {
    const { ringPages } = cpu.config;
    const base = ringAt(cpu, ring);
    let pinned = mmap(cpu, mm, start, ringPages);
    if (pinned === 0)
        pinned = getUserPagesNonMovable(cpu, mm, start, ringPages, FOLL_WRITE, pages, site);
    if (pinned !== ringPages) {
        for (let i = 0; i < pinned; i++)
            putPage(cpu, pages[i], Ref.Gup);
        change(cpu, ring, CLAIMED, FREE);
        return pinned;
    }
    for (let i = 0; i < ringPages; i++) {
        ledgerTransfer(cpu, compoundHead(cpu, pages[i]), Ref.Gup, Ref.Ring, site);
        cpu.mem[base + cpu.layout.ringPage + i] = pages[i];
    }
    cpu.mem[base + cpu.layout.ringMm] = mm;
    cpu.mem[base + cpu.layout.ringStart] = start;
    change(cpu, ring, CLAIMED, LIVE);
    return pinned;
}
/**
 * io_setup: the number of the new ring. -EAGAIN when not all its pages could be pinned, or there is no ring left;
 * programs read it as a limit of their own, or try again.
 */
export function ioSetup(cpu, mm, start, pages, site = 0) {
    const ring = claimRing(cpu);
    if (ring < 0)
        return -EAGAIN;
    return setUpRing(cpu, ring, mm, start, pages, site) === cpu.config.ringPages ? ring : -EAGAIN;
}
/** io_destroy: drops the pages of a ring; false when it does not live. */
export function ioDestroy(cpu, ring) {
    if (!change(cpu, ring, LIVE, CLAIMED))
        return false;
    for (let i = 0; i < cpu.config.ringPages; i++)
        putPage(cpu, ringPage(cpu, ring, i), Ref.Ring);
    change(cpu, ring, CLAIMED, FREE);
    return true;
}
/** Whether a ring has its pages; for audits. */
export const isRingLive = (cpu, ring) => Atomics.load(cpu.mem, ringAt(cpu, ring) + cpu.layout.ringState) === LIVE;
/** The i-th page of a living ring. */
export const ringPage = (cpu, ring, i) => cpu.mem[ringAt(cpu, ring) + cpu.layout.ringPage + i];
//# sourceMappingURL=aioRing.js.map