import type { MachineConfig } from '../../mm/machine/config.ts';
import { REF_CLASSES } from '../../mm/debug/ref.ts';
import type { Layout } from '../../mm/machine/layout.ts';
import { array, RegionPlanner, type Region } from '../../mm/machine/region.ts';

/** Pins and references a CPU can hold from one operation to the next. */
export const MAX_HOLDS = 6;
/**
 * Words of a hold: class of reference plus 1, pfn, address space, virtual page, versions at the time, and
 * whether it is for long.
 */
export const HOLD_WORDS = 7;

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

export function witnessLayoutOf(config: MachineConfig, layout: Layout): WitnessLayout {
  const planner = new RegionPlanner();
  const record = ['begun', 'known', 'holdsFor', 'way'];
  const mm = planner.add('witnessMm', config.mms, ['ready', 'family']);
  const anon = planner.add('witnessAnon', config.mms * layout.vpages, record);
  const file = planner.add('witnessFile', config.files * config.filePages, record);
  const hold = planner.add(
    'hold',
    config.cpus,
    [...array('hold', MAX_HOLDS * HOLD_WORDS), ...array('count', REF_CLASSES)],
    16,
  );
  const entry = planner.add('witnessEntry', config.pinSystems * config.pinEntries, ['content']);
  const object = planner.add('witnessObject', config.zsObjects, ['content']);
  const families = planner.add('families', 1, ['last']);
  return { words: planner.end, mm, anon, file, hold, entry, object, families };
}
