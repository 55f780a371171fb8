import type { MachineConfig } from '../../src/mm/machine/config.ts';
import type { ContentionPoint, ContentionRow } from '../../src/scenario/contention.ts';
import type { Settings } from '../../src/scenario/scenario.ts';
/** A machine with memory enough that locks, and not reclaim, decide how fast it is. */
export declare const contentionMachine: Partial<MachineConfig>;
/** As large as stepped runs bear. */
export declare const steppedContention: Settings;
/** A point for each number of CPUs and each setting. */
export declare const cross: (
  cpus: readonly number[],
  settings: Readonly<Record<string, Settings>>,
) => ContentionPoint[];
/** Times somebody waited for a lock, for each operation. */
export declare const waits: ({ locks }: ContentionRow, lockClass: string) => number;
/** Times a lock was taken, for each operation. */
export declare const taken: ({ locks }: ContentionRow, lockClass: string) => number;
/** `3.2 times`. */
export declare const times: (a: number, b: number) => string;
//# sourceMappingURL=contentionMachine.d.ts.map
