import type { Cpu } from '../machine/cpu.ts';
import type { CallSite } from '../debug/callSite.ts';
/** trylock_page. */
export declare function tryLockPage(cpu: Cpu, pfn: number, site?: CallSite): boolean;
/** Locks what is going to be a page of its own, and cannot be anybody else's yet: a tail of a page that is split. */
export declare function inheritPageLock(cpu: Cpu, tail: number, site?: CallSite): void;
/** lock_page: sleeps until the page lock is this CPU's. The caller must keep the page from being freed. */
export declare function lockPage(cpu: Cpu, pfn: number, site?: CallSite): void;
/** unlock_page. */
export declare function unlockPage(cpu: Cpu, pfn: number, site?: CallSite): void;
/** Sleeps until a bit of the page (PG_locked, PG_writeback) is clear (wait_on_page_bit). The caller has a reference. */
export declare function waitOnPageBit(cpu: Cpu, pfn: number, bit: number, site?: CallSite): void;
/**
 * Queues this CPU for the unlock of a page it has no reference to. The caller holds a lock that keeps
 * the page locked, hence alive, until this returns; afterwards it only sleeps on the queue. False
 * when the page is not locked any more (since ffa65753c431).
 */
export declare function enqueueUnlockWaiter(cpu: Cpu, pfn: number): boolean;
/** end_page_writeback. */
export declare function endPageWriteback(cpu: Cpu, pfn: number, site?: CallSite): void;
//# sourceMappingURL=pageLock.d.ts.map