/**
 * Why a page is held where it is: the uses that were named when pinning was discussed (linux-mm, August 2013), and
 * the kernel's own users for whom pin page control was meant.
 */
export declare const PinClass: {
  /** mlock: stays in memory, but may be migrated (unless `mlockPins`). */
  readonly Mlock: 0;
  /** Isolated by reclaim. */
  readonly Reclaim: 1;
  /** I/O of devices, RDMA. */
  readonly Device: 2;
  /** Low-latency operations. */
  readonly LowLatency: 3;
  /** Isolated and locked by migration. */
  readonly Migration: 4;
  /** Buffers of perf. */
  readonly Perf: 5;
  /** Access across systems (XPMEM, GRU). */
  readonly CrossSystem: 6;
  /** Compressed memory (zswap, zram), balloon, AIO ring: no address space. */
  readonly Kernel: 7;
};
export type PinClass = (typeof PinClass)[keyof typeof PinClass];
/** What is expected of a class. */
export interface PinDisposition {
  readonly name: string;
  /** Whether it is held for long: then its holder has to say how to move it, or it must be moved out before. */
  readonly long: boolean;
  /** Whether its holder registers the page with pin page control. */
  readonly registers: boolean;
}
/** By class. Devices and low-latency users register when they keep a page for long. */
export declare const pinClasses: readonly PinDisposition[];
//# sourceMappingURL=pinClass.d.ts.map
