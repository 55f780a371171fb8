import { REF_CLASSES } from '../../mm/debug/ref.js';
import { array, RegionPlanner } from '../../mm/machine/region.js';
/** Pins and references a CPU can hold from one operation to the next. */
export const MAX_HOLDS = 6;
/**
 * Words of a hold: class of reference plus 1, pfn, address space, virtual page, versions at the time, and
 * whether it is for long.
 */
export const HOLD_WORDS = 7;
export function witnessLayoutOf(config, layout) {
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
//# sourceMappingURL=witnessLayout.js.map
