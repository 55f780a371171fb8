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
};
/** By class. Devices and low-latency users register when they keep a page for long. */
export const pinClasses = [
    { name: 'mlock', long: true, registers: false },
    { name: 'reclaim', long: false, registers: false },
    { name: 'device', long: true, registers: true },
    { name: 'low latency', long: false, registers: false },
    { name: 'migration', long: false, registers: false },
    { name: 'perf', long: true, registers: true },
    { name: 'cross system', long: true, registers: true },
    { name: 'kernel', long: true, registers: true },
];
//# sourceMappingURL=pinClass.js.map