import type { CpuSituation, LockPlace } from '../scenario/cpuSituation.ts';
/** A CPU that holds `held` and waits for `waited`, which the next one of the chain holds. */
export interface WaitLink {
  readonly cpu: number;
  readonly waited: LockPlace;
  /** The lock by which it keeps the CPU before it in the chain waiting; absent for the first of an open chain. */
  readonly held?: LockPlace;
}
/** Who waits for whom, from one CPU on. */
export interface WaitChain {
  readonly links: readonly WaitLink[];
  readonly cycle: boolean;
  /** Of an open chain: the CPU that waits for no lock but holds the last one waited for. */
  readonly end?: {
    readonly cpu: number;
    readonly held: LockPlace;
  };
}
/**
 * Follows waiter -> holder from `start`: to a cycle, which is then returned alone, or to its end. A lock held by
 * several readers is followed through each of them, a cycle first.
 */
export declare function waitChain(situations: readonly CpuSituation[], start: number): WaitChain;
/** `CPU0 holds A (a.ts:1) waits B (a.ts:2) -> CPU1 holds B (...) waits A (...)`. */
export declare function spellWaitChain(
  { links, cycle, end }: WaitChain,
  siteName: (site: number) => string | undefined,
): string;
//# sourceMappingURL=waitChain.d.ts.map
