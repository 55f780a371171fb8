import type { PinLayout } from './pinLayout.ts';
import type { Region } from './region.ts';
import type { VmLayout } from './vmLayout.ts';
/** Every address of one machine's model memory, in words of its Int32Array. */
export interface Layout extends VmLayout {
    readonly regions: readonly Region[];
    /** Words in all. */
    readonly words: number;
    readonly frames: number;
    readonly framesPerNode: number;
    readonly zones: number;
    readonly vpages: number;
    readonly pteTables: number;
    /** Huge ranges at the beginning of each address space that a PMD entry can map; 0 without huge pages. */
    readonly pmds: number;
    readonly lruDisableCount: number;
    readonly drainGeneration: number;
    /** Sleeping mutex that serialises lruAddDrainAll. */
    readonly drainMutex: number;
    readonly follPinAcquired: number;
    readonly follPinReleased: number;
    readonly hugetlbLock: number;
    /** By node: free list of the hugetlb pool; then the list of those in use. */
    readonly hugetlbFree: number;
    readonly hugetlbActive: number;
    readonly page: Region;
    readonly pageblock: Region;
    readonly waitQueueLock: Region;
    readonly zone: Region;
    readonly zoneLock: number;
    readonly zoneFreePages: number;
    readonly zoneFreeArea: number;
    readonly node: Region;
    readonly nodeLruLock: number;
    readonly nodeIsolated: number;
    readonly nodeNrLru: number;
    readonly nodeLruList: number;
    readonly cpu: Region;
    readonly cpuDoorbell: number;
    readonly cpuWorkRequested: number;
    readonly cpuWorkCompleted: number;
    readonly cpuWorkWaiters: number;
    readonly cpuQueueNodesUsed: number;
    readonly cpuQueueNode: number;
    readonly cpuPcpHead: number;
    readonly cpuPcpCount: number;
    readonly cpuLruBatch: number;
    readonly cpuLruBatchStride: number;
    readonly cpuPrivateList: number;
    readonly cpuIoCount: number;
    readonly cpuIo: number;
    readonly cpuTick: number;
    readonly cpuTlbSeq: number;
    readonly cpuTlb: number;
    readonly mm: Region;
    readonly mmState: number;
    readonly mmUsers: number;
    readonly mmAnonVma: number;
    readonly mmWriteProtectSeq: number;
    readonly mmMmapLock: number;
    readonly mmPtl: number;
    readonly mmPte: number;
    readonly mmPmd: number;
    readonly mmVma: number;
    readonly anonVma: Region;
    readonly file: Region;
    /** Offsets shared by anon_vma and file: rmap semaphore, number of mms, their order. */
    readonly rmapSem: number;
    readonly rmapCount: number;
    readonly rmapOrder: number;
    readonly fileXaLock: number;
    readonly fileSlot: number;
    readonly fileDisk: number;
    readonly swap: Region;
    readonly swapLock: number;
    readonly swapXaLock: number;
    readonly swapSlot: number;
    readonly swapCount: number;
    readonly swapDisk: number;
    /** Of non-LRU movable pages, pinned pages and compaction. */
    readonly pins: PinLayout;
}
//# sourceMappingURL=layoutFields.d.ts.map