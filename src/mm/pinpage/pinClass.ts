/**
 * Why a page is held where it is: the uses that were named when pinning was discussed (linux-mm, August 2013), and
 * the kernel's own users for whom pin page control was meant.
 */
export const PinClass = {
  /** mlock: stays in memory, but may be migrated (unless `mlockPins`). */
  Mlock: 0,
  /** Isolated by reclaim. */
  Reclaim: 1,
  /** I/O of devices, RDMA. */
  Device: 2,
  /** Low-latency operations. */
  LowLatency: 3,
  /** Isolated and locked by migration. */
  Migration: 4,
  /** Buffers of perf. */
  Perf: 5,
  /** Access across systems (XPMEM, GRU). */
  CrossSystem: 6,
  /** Compressed memory (zswap, zram), balloon, AIO ring: no address space. */
  Kernel: 7,
} as const;
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
export const pinClasses: readonly PinDisposition[] = [
  { name: 'mlock', long: true, registers: false },
  { name: 'reclaim', long: false, registers: false },
  { name: 'device', long: true, registers: true },
  { name: 'low latency', long: false, registers: false },
  { name: 'migration', long: false, registers: false },
  { name: 'perf', long: true, registers: true },
  { name: 'cross system', long: true, registers: true },
  { name: 'kernel', long: true, registers: true },
];
