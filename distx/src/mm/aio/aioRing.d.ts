import type { Cpu } from '../machine/cpu.ts';
import type { CallSite } from '../debug/callSite.ts';
/** A ring of this CPU's own until it is set up; -1 when there is none. */
export declare function claimRing(cpu: Cpu): number;
/**
 * aio_setup_ring: maps a claimed ring to the virtual pages from `start` on, and pins them. Returns what the pinning
 * returned; the ring lives if that is all its pages, otherwise it is free again. `pages` is room for them.
 */
export declare function setUpRing(cpu: Cpu, ring: number, mm: number, start: number, pages: Int32Array, site?: CallSite): number;
/**
 * io_setup: the number of the new ring. -EAGAIN when not all its pages could be pinned, or there is no ring left;
 * programs read it as a limit of their own, or try again.
 */
export declare function ioSetup(cpu: Cpu, mm: number, start: number, pages: Int32Array, site?: CallSite): number;
/** io_destroy: drops the pages of a ring; false when it does not live. */
export declare function ioDestroy(cpu: Cpu, ring: number): boolean;
/** Whether a ring has its pages; for audits. */
export declare const isRingLive: (cpu: Cpu, ring: number) => boolean;
/** The i-th page of a living ring. */
export declare const ringPage: (cpu: Cpu, ring: number, i: number) => number;
//# sourceMappingURL=aioRing.d.ts.map