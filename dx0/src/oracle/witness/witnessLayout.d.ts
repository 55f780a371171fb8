import type { MachineConfig } from '../../mm/machine/config.ts';
import type { Layout } from '../../mm/machine/layout.ts';
import { type Region } from '../../mm/machine/region.ts';
/** Pins and references a CPU can hold from one operation to the next. */
export declare const MAX_HOLDS = 6;
/**
 * Words of a hold: class of reference plus 1, pfn, address space, virtual page, versions at the time, and
 * whether it is for long.
 */
export declare const HOLD_WORDS = 7;
/** What the workload knows and the model does not: what was written where, and who holds what. In words. */
export interface WitnessLayout {
  readonly words: number;
  /** By address space: whether the workload may use it, and its family (shared by forks). */
  readonly mm: Region;
  /** By address space and virtual page: version begun, version known to be there, unmapped version it holds for, way it was written. */
  readonly anon: Region;
  /** By file and page: the same with the truncated version. */
  readonly file: Region;
  /** Holds of each CPU, then how many of them are of each class of reference. */
  readonly hold: Region;
  /** By pinning driver and entry, and by zs handle: content written last by its only user, 0: none or not known. */
  readonly entry: Region;
  readonly object: Region;
  /** Last family given out. */
  readonly families: Region;
}
export declare function witnessLayoutOf(config: MachineConfig, layout: Layout): WitnessLayout;
//# sourceMappingURL=witnessLayout.d.ts.map
