import type { Cpu } from '../machine/cpu.ts';
import type { MigrationTarget } from '../migrate/migrationTarget.ts';
/** compaction_alloc and compaction_free: pages are moved to what the free scanner found. */
export declare const compactionTarget: MigrationTarget;
/** release_freepages: what was not moved to goes back to the allocator. */
export declare function releaseFreepages(cpu: Cpu): void;
//# sourceMappingURL=isolateFreepages.d.ts.map