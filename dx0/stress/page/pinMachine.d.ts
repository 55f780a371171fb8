import type { Settings } from '../../src/scenario/scenario.ts';
import type { MachineConfig } from '../../src/mm/machine/config.ts';
/** A small machine with a lot of pinned pages, so that compaction meets them often. */
export declare const pinMachine: Partial<MachineConfig>;
/** The same for stepped runs. */
export declare const steppedPins: Settings;
//# sourceMappingURL=pinMachine.d.ts.map
