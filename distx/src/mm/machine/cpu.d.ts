import type { LockTable } from './lockTable.ts';
import type { MachineConfig } from './config.ts';
import type { Layout } from './layout.ts';
import type { Machine, Words } from './machine.ts';
import type { MovableOperations } from '../movable/movableOperations.ts';
import type { PinpageOperations } from '../pinpage/pinpageOperations.ts';
import type { CpuDebug } from '../debug/cpuDebug.ts';
/**
 * One CPU of a machine: what `smp_processor_id()` and the current task are to the kernel. Passed to
 * every function of the model; holds no state that another CPU would have to see.
 */
export interface Cpu {
    readonly id: number;
    readonly machine: Machine;
    readonly config: MachineConfig;
    readonly layout: Layout;
    readonly mem: Words;
    /** Where struct pages begin, and words of each: nearly every access to memory asks for them. */
    readonly pages: number;
    readonly pageWords: number;
    /** The same of address spaces. */
    readonly mms: number;
    readonly mmWords: number;
    /** Virtual pages of each address space, from the first one on, that a PMD entry can map; 0 without huge pages. */
    readonly hugeVpages: number;
    /** Its first private list, see lru/privateList.ts. */
    readonly privateLists: number;
    /** First word of this CPU's own area. */
    readonly base: number;
    /** Lock objects of the machine, by name. */
    readonly locks: LockTable;
    /** The work other CPUs can queue on this one: drain its LRU batches. */
    readonly drainWork: (cpu: Cpu) => void;
    /** The interrupt of the block device: completes the writes this CPU started. */
    readonly ioInterrupt: (cpu: Cpu) => void;
    /** Who moves pages that are not on the LRU, by the driver in their mapping. */
    readonly movableDrivers: readonly MovableOperations[];
    /** Who moves pinned pages, by pinpage system. */
    readonly pinpageSystems: readonly PinpageOperations[];
    /** Radix tree nodes set aside for insertions that may not fail (radix_tree_preload). */
    readonly radixPreload: Int32Array;
    /** Room for one ticket a CPU, see lruAddDrainAll. */
    readonly tickets: Int32Array;
    /** The kernel page that movePages keeps its array in, see migrate/movePagesArray.ts. */
    readonly pageToNode: Int32Array;
    readonly debug: CpuDebug;
}
//# sourceMappingURL=cpu.d.ts.map